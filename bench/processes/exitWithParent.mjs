// Loaded into every process of the benchmark before its own code: none outlives the benchmark, even after a kill -9.

if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
}
