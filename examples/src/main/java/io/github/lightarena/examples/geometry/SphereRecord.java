package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a ball. A component of a record's type lies inside the value as well; its accessor
 * answers a record, and {@code centerView()} a view of the bytes.
 *
 * @param center the centre
 * @param radius the radius
 */
@ArenaValue
public record SphereRecord(Vec3Record center, double radius) implements Ball {}
