/**
 * Arenas, their scopes and the slices that live in them.
 *
 * <p>{@link io.github.lightarena.MemoryArena} owns blocks of bytes; an {@link
 * io.github.lightarena.Allocator} is an open scope of it. Values of records with
 * {@code @ArenaValue} are made with the classes that the annotation processor generates, such as
 * {@code Bar.in(alloc).of(10)}; slices with the allocator itself or the generated factories.
 *
 * <p>What is made in a scope is valid until its allocator is closed:
 *
 * <pre>{@code
 * Foo kept;
 * try (Allocator alloc = arena.allocator()) {
 *   Foo b = Bar.in(alloc).of(10);
 *   b.speak();                  // fine
 *   kept = b;                   // the scope checker would say so
 * }
 * kept.speak();                 // not fine: throws IllegalStateException
 * }</pre>
 */
package io.github.lightarena;
