/**
 * The door for generated code, and the inside of an arena's scopes. Exported for generated code,
 * which lies in the users' packages; not for users.
 *
 * <p>{@link io.github.lightarena.codegen.ScopeStack} has the scopes of an arena, {@link
 * io.github.lightarena.codegen.ArenaScope} one depth of them; {@link
 * io.github.lightarena.codegen.Flyweight} is a window on bytes, {@link
 * io.github.lightarena.codegen.Bytes} reads and writes through it, {@link
 * io.github.lightarena.codegen.References} follows and makes references; kinds ({@link
 * io.github.lightarena.codegen.ArenaKind}, {@link io.github.lightarena.codegen.UnionKind}) say what
 * can be referred to.
 */
package io.github.lightarena.codegen;
