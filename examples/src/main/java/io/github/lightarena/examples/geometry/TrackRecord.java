package io.github.lightarena.examples.geometry;

import io.github.lightarena.DoubleSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a path: two slices, as long as they happen to be.
 *
 * @param points the points
 * @param times when each point is passed, in seconds
 */
@ArenaValue
public record TrackRecord(ValueSlice<Vec3> points, DoubleSlice times) implements Path {}
