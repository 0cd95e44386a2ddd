package io.github.lightarena.it.model;

/**
 * One thing that a program does. What the arguments mean is up to the operation; whatever they are,
 * they mean something.
 *
 * @param a from 0 to 255
 * @param b from 0 to 255
 * @param c from 0 to 255
 */
record Step(Operation operation, int a, int b, int c) {}
