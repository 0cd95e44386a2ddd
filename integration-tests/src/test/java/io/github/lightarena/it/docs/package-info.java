/**
 * Holds the documentation to its word: the Java code in {@code README.md} and {@code docs} compiles
 * and runs, prints what the pages show, and its links lead somewhere.
 *
 * <p>A comment in front of a block of code says what to do with it. {@code NAME} is the program
 * that the block belongs to; the blocks of one program in one page are put together in their order.
 *
 * <table>
 * <caption>Comments in a page</caption>
 * <tr><th>comment</th><th>the block that follows</th></tr>
 * <tr><td>{@code snippet: NAME declarations}</td><td>has types, and perhaps imports</td></tr>
 * <tr><td>{@code snippet: NAME statements}</td><td>has statements, which are run</td></tr>
 * <tr><td>{@code snippet: NAME scope}</td>
 *     <td>has statements that find an open allocator {@code alloc} of an {@code arena}</td></tr>
 * <tr><td>{@code ... with OTHER}</td><td>needs the declarations of another program as well</td></tr>
 * <tr><td>{@code ... throws TYPE}</td><td>ends with an exception of this simple name</td></tr>
 * <tr><td>{@code output: NAME}</td><td>is what the program prints</td></tr>
 * <tr><td>{@code exception: NAME}</td><td>is the message of the exception it ends with</td></tr>
 * <tr><td>{@code generated: NAME FILE}</td><td>is a file that the processor writes for it</td></tr>
 * <tr><td>{@code not compiled: WHY}</td><td>is left alone</td></tr>
 * </table>
 *
 * A snippet whose code stands in the comment itself is not shown to readers.
 */
package io.github.lightarena.it.docs;
