package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.camera.PerspectiveCamera;
import io.github.lightarena.examples.tray.film.Filter;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.primitive.World;

/**
 * All that a picture is made from.
 *
 * @param width the picture's width in pixels, unless told otherwise
 * @param height the picture's height in pixels, unless told otherwise
 * @param samples the samples a pixel, unless told otherwise
 * @param filter the reconstruction filter
 * @param camera the camera
 * @param integrator makes the integrators
 * @param world what there is to see
 */
public record Scene(
    int width,
    int height,
    int samples,
    Filter filter,
    PerspectiveCamera camera,
    Integrator.Factory integrator,
    World world) {}
