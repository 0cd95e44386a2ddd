package io.github.lightarena.examples.tray.render;

/**
 * How a scene is rendered.
 *
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param samples the samples a pixel, a power of two
 * @param threads the number of threads
 * @param memory where the values of a camera sample live
 * @param seed the seed of the samples
 */
public record RenderSettings(
    int width, int height, int samples, int threads, MemoryKind memory, long seed) {}
