// What ends a worker's turn at a saga that another worker has claimed since.

export const overtaken = (orderId: string): Error => new Error(`The placing of ${orderId} is another worker's by now.`);
