package io.github.lightarena;

import io.github.lightarena.codegen.ScopeStack;

/**
 * What an arena has done so far.
 *
 * @param blocks how many blocks it holds, in use or kept
 * @param reservedBytes the bytes of all its blocks, and of those on the Java heap that promotions
 *     keep for the next
 * @param usedBytes the bytes in use by open scopes, padding included
 * @param peakBytes the most bytes that were ever in use, padding included
 * @param scopesOpened how many scopes were opened, nested ones included
 * @param viewsBeyondPool how many views, slices, cursors and iterators were new objects because a
 *     scope needed more of a kind than {@code maxPooledViews}
 * @param poolGrowths how often a ring of views was made or made larger; a scope in the steady state
 *     adds nothing to it, and makes no garbage
 */
public record ArenaStats(
    int blocks,
    long reservedBytes,
    long usedBytes,
    long peakBytes,
    long scopesOpened,
    long viewsBeyondPool,
    long poolGrowths) {
  static ArenaStats of(ScopeStack scopes) {
    return new ArenaStats(
        scopes.blockCount(),
        scopes.reservedBytes(),
        scopes.usedBytes(),
        scopes.peakBytes(),
        scopes.scopesOpened(),
        scopes.viewsBeyondPool(),
        scopes.poolGrowths());
  }
}
