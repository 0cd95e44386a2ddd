package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a line: both vectors lie inside it, 48 bytes in all, and are read through their
 * interface without a record being made.
 *
 * @param origin a point of the line
 * @param direction the direction of the line
 */
@ArenaValue
public record RayRecord(
    @Inline(Vec3Record.class) Vector origin, @Inline(Vec3Record.class) Vector direction)
    implements Line {}
