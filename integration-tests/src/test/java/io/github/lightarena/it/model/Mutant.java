package io.github.lightarena.it.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One wrong line in the runtime, which the random programs have to notice. */
enum Mutant {
  ALIGNMENT(
      "internal/Alignment",
      "return (byteOffset + byteAlignment - 1) & -byteAlignment;",
      "return byteOffset;"),
  ADDRESS("internal/DirectMemory", "whole.slice(start, capacity)", "whole.slice(0, capacity)"),
  BLOCK_END("codegen/ArenaScope", "byteSize > limit - at", "byteSize > limit - at + 1"),
  OVERSIZE(
      "internal/ArenaBlocks",
      "return byteSize > blockByteSize;",
      "return byteSize > blockByteSize + 1;"),
  OVERSIZE_KEPT(
      "internal/ArenaBlocks",
      "find(this, Math.max(byteSize, blockByteSize + 1), Integer.MAX_VALUE)",
      "find(this, blockByteSize + 1, Integer.MAX_VALUE)"),
  ZEROES(
      "codegen/SliceKind",
      "zero(slice.block, slice.byteOffset, byteSize)",
      "zero(slice.block, slice.byteOffset, byteSize / 2)"),

  NESTED_START("codegen/ArenaScope", "openOffset = outer.offset;", "openOffset = 0;"),
  REWIND_OF_BLOCKS("codegen/ArenaScope", "stack.blocks.rewind(openUsed, openLeftBytes);", ""),
  REWIND_OF_COUNT("codegen/ArenaScope", "openLeftBytes = memory.leftBytes();", ""),
  ORDER_OF_CLOSING(
      "codegen/ScopeStack",
      "  public void close(ArenaScope scope) {\n    scope.checkMayAllocate();",
      "  public void close(ArenaScope scope) {"),
  OUTER_ALLOCATES("codegen/ArenaScope", "outer.limit = CLOSED_LIMIT;", ""),
  EPOCH("codegen/ArenaScope", "    epoch++;", ""),
  EPOCHS_BEGIN_ANEW(
      "codegen/ScopeStack", "strict || scope.epoch == ArenaScope.LAST_EPOCH", "strict"),
  ON_HEAP_MARK("codegen/ArenaScope", "stack.onHeap.truncate(openOnHeap);", ""),
  ON_HEAP_NULLS("codegen/OnHeapTable", "Arrays.fill(objects, mark + 1, count + 1, null);", ""),
  POISON("internal/ArenaBlocks", "endOfBefore - offsetBefore, value", "0, value"),

  RING_STOP("codegen/Ring", "if (at == stop)", "if (quota == 0)"),
  RING_STEP("codegen/Ring", "position = at + 1;", "position = at + slots.length / 2;"),
  RING_QUARANTINE("codegen/Ring", "stop = at + quota;", "at = 0;\n      stop = at + quota;"),
  OUTLIVES("codegen/Lifetimes", "if (depth > home.depth) {", "if (depth > home.depth + 1) {"),
  HOME(
      "internal/ArenaBlocks",
      "return position[block] >= usedBefore;",
      "return position[block] > usedBefore;"),

  LIMIT(
      "internal/ArenaBlocks",
      "reservedBytes + byteSize <= maxByteSize",
      "reservedBytes <= maxByteSize"),
  LIMIT_TOO_EARLY(
      "internal/ArenaBlocks",
      "reservedBytes - keptBytes + byteSize > maxByteSize",
      "reservedBytes + byteSize > maxByteSize"),
  BLOCK_UNAVAILABLE(
      "internal/ArenaBlocks",
      "    } catch (OutOfMemoryError e) {",
      "    } catch (OutOfMemoryError e) {\n      reservedBytes += byteSize;"),
  ROLL_BACK("codegen/Marks", "    scope.offset = offsetBefore;", ""),
  BUILDER_IN_PLACE("codegen/Marks", "oldEnd != scope.offset", "oldEnd > scope.offset"),
  TRIM("internal/ArenaBlocks", "while (count > used)", "while (count > used && count > 2)"),
  OWNER(
      "codegen/ArenaScope",
      " || Thread.currentThread() != owner) {\n      return reserveSlowly",
      ") {\n      return reserveSlowly"),
  PEAK("codegen/ScopeStack", "peakBytes = Math.max(peakBytes, scope.usedBytes());", ""),

  ROLL_BACK_OF_SHOWN("codegen/Marks", "|| isAfter(scope, mark, scope.shown)", ""),
  ROLL_BACK_POISON(
      "codegen/Marks", "stack.poison(usedBefore, blockBefore, offsetBefore, scope);", ""),
  STORED_IN_OLDER("codegen/Stores", "home.showSince(mark);", ""),
  BUILT(
      "codegen/ArenaSliceBuilder",
      "    slice.aim(block, byteOffset, length);",
      "    slice.aim(block, byteOffset, length);\n    home.shown = Flyweight.placeUnder(slice);"),
  WITHOUT_BYTES(
      "codegen/ArenaScope", "byteSize > limit - at || byteSize == 0", "byteSize > limit - at"),

  COPY_LINKS(
      "codegen/DeepCopy",
      "Place.reference(Place.tag(reference), target)",
      "Place.reference(Place.tag(reference), place)"),
  COPY_ON_HEAP("codegen/DeepCopy", "onHeap.add(objects[i])", "onHeap.add(objects[0])"),
  REGIONS_APART("codegen/Regions", "if (size > 0 && start < end) {", "if (size < 0) {"),
  REGION_ALIGNMENT("codegen/Regions", "byteAlignments[i]) + past", "1) + past"),

  PROMOTED_STAYS("codegen/DeepCopy", "return leaving == null", "return true || leaving == null"),
  PROMOTED_FIRST("codegen/Promotions", "    int at = 0;", "    int at = size;"),
  PROMOTED_UNION(
      "codegen/Promotions", "view instanceof UnionView ? UnionView.tag((UnionView) view) : 0", "1"),
  SET_ASIDE("codegen/DeepCopy", "    regions.leaveTargets();\n", ""),
  PROMOTED_KIND("codegen/Promotions", "if (shown.kind != target.kind) {", "if (false) {"),

  UNION_TAG("codegen/Copies", "int tag = UnionView.tag((UnionView) view);", "int tag = 1;"),
  UNION_AIM("codegen/UnionView", "    view.byteOffset = Place.byteOffset(reference);\n", ""),
  PLACED_BOOLEAN("codegen/PlacedBytes", "value ? (byte) 1 : (byte) 0", "(byte) 1"),
  PLACED_DIRECT(
      "codegen/PlacedBytes",
      "home.direct.putShort(block, byteOffset, value);",
      "home.direct.putShort(block, byteOffset + 1, value);"),
  PRESENCE("codegen/Bytes", "value ? (byte) 1 : (byte) 0", "(byte) 1"),
  CONVERTER(
      "codegen/Converted",
      "      converter.write(value, bytes);\n      ByteRanges.put(",
      "      ByteRanges.put(at, slotOffset, bytes.array(), 0, byteSize);\n"
          + "      converter.write(value, bytes);\n      ByteRanges.put("),

  TEXT_LENGTH(
      "codegen/Texts",
      "text.aim(Place.block(reference), Place.byteOffset(reference), Bytes.getInt(at, lengthOffset));",
      "text.aim(Place.block(reference), Place.byteOffset(reference), Bytes.getInt(at, lengthOffset) & ~8);"),
  TEXT_CHARS("codegen/ArenaChars", "    charCount = -1;\n", ""),
  TEXT_POSITION("codegen/ArenaChars", "    POSITION.setOpaque(this, 0L);\n", ""),
  TEXT_OUTLIVES(
      "codegen/Texts",
      "Lifetimes.referable(scope, known, byteLength)",
      "Place.of(known.block, known.byteOffset)"),
  LONE_SURROGATE("codegen/Utf8", "(bytes[i + 1] & 0x20) != 0", "bytes[i + 1] == 0"),

  POOL_TWICE(
      "ArenaPool",
      "        arenas.giveBack(arena);",
      "        arenas.giveBack(arena);\n        arenas.giveBack(arena);"),
  POOL_LOST(
      "ArenaPool",
      "arena == null || arena.hasOpenScope()",
      "arena != null && arena.hasOpenScope()"),
  POOL_LEFT_OPEN("MemoryArena", "      owner.leave();\n", ""),
  POOL_NESTED("MemoryArena", "pool == null || scope.depth() > 0", "pool == null"),
  POOL_KEPT("ArenaPool", "      arena.trim();\n", ""),
  POOL_CLOSED("ArenaPool", "kept = !closed;", "kept = true;");

  private static final Path SOURCES =
      Path.of("..", "arena-runtime", "src", "main", "java", "io", "github", "lightarena");

  private final String file;
  private final String line;
  private final String wrongLine;

  Mutant(String file, String line, String wrongLine) {
    this.file = file;
    this.line = line;
    this.wrongLine = wrongLine;
  }

  /** The name of the class, as of its file. */
  String fileName() {
    return file.substring(file.lastIndexOf('/') + 1) + ".java";
  }

  /** The source with its wrong line. */
  String source() throws IOException {
    String source = Files.readString(SOURCES.resolve(file + ".java"));
    int at = source.indexOf(line);
    if (at < 0 || source.indexOf(line, at + 1) >= 0) {
      throw new AssertionError(this + ": not once in " + file + ", write the mutant anew: " + line);
    }
    return source.replace(line, wrongLine);
  }
}
