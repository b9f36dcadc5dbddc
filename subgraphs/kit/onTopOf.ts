// A fetch's context on top of its process's services.

/**
 * The services are inherited and not copied: copying twenty of them for each fetch would cost more than all else of its context. So a context
 * is read by name and never spread: a spread would leave the services behind.
 */
export const onTopOf = <Services extends object, Own extends object>(services: Services, own: Own): Services & Own =>
  Object.assign(Object.create(services) as Services, own);
