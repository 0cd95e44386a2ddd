package io.github.lightarena;

/**
 * What a pool of arenas has done so far.
 *
 * @param arenas how many there are, borrowed or idle
 * @param idle how many of them nobody has borrowed
 * @param peakBorrowed the most that were borrowed at a time
 * @param borrows how often one was borrowed
 * @param waits how often all were borrowed, so that a thread waited for one or was refused
 * @param idleReservedBytes the bytes of all blocks of idle arenas; borrowed ones belong to another
 *     thread and are not asked
 */
public record ArenaPoolStats(
    int arenas, int idle, int peakBorrowed, long borrows, long waits, long idleReservedBytes) {}
