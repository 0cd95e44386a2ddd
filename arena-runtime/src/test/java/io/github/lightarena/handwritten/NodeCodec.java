package io.github.lightarena.handwritten;

import io.github.lightarena.codegen.ArenaKind;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ReferenceMap;

public final class NodeCodec {
  public static final int BYTE_SIZE = 16;
  public static final int BYTE_ALIGNMENT = 8;
  static final int LEFT_OFFSET = 0;
  static final int VALUE_OFFSET = 8;

  public static final ArenaKind<NodeRecord, Node> KIND =
      ArenaKind.of(
          NodeRecord.class,
          Node.class,
          BYTE_SIZE,
          BYTE_ALIGNMENT,
          Node::new,
          Node.Factory::new,
          NodeCodec::referenceMap);

  private NodeCodec() {}

  private static ReferenceMap referenceMap() {
    return ReferenceMap.of(ReferenceMap.typed(LEFT_OFFSET, KIND));
  }

  public static void write(Flyweight at, int slotOffset, int value, long leftReference) {
    Bytes.putInt(at, slotOffset + VALUE_OFFSET, value);
    Bytes.putLong(at, slotOffset + LEFT_OFFSET, leftReference);
  }
}
