package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Contents;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ViewText;

/** A {@link NodeRecord} in an arena: a typed, nullable reference to its own view. */
public final class Node extends ArenaView {
  Node() {
    super(NodeCodec.KIND);
  }

  public Node copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) NodeCodec.KIND.in(alloc);
  }

  public int value() {
    return Bytes.getInt(this, NodeCodec.VALUE_OFFSET);
  }

  public Node left() {
    return References.view(this, NodeCodec.LEFT_OFFSET, NodeCodec.KIND);
  }

  public Node left(Node into) {
    return References.view(this, NodeCodec.LEFT_OFFSET, into);
  }

  @Override
  public NodeRecord toRecord() {
    return new NodeRecord(value(), left());
  }

  @Override
  public boolean contentEquals(Record record) {
    live(this);
    return record instanceof NodeRecord value
        && value() == value.value()
        && Contents.equal(left(), value.left());
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this)
        ? "Node[value=" + value() + ", left=" + ViewText.of(left()) + ']'
        : ViewText.unreadable(this);
  }

  public static final class Factory extends ArenaFactory<NodeRecord, Node> {
    Factory() {
      super(NodeCodec.KIND);
    }

    public Node of(int value, Node left) {
      return view(place(value, left));
    }

    public long place(int value, Node left) {
      long leftReference = Stores.nullableReference(this, left);
      Node at = reserve();
      NodeCodec.write(at, 0, value, leftReference);
      return placeOf(at);
    }

    @Override
    public long placeCopy(NodeRecord value) {
      return place(value.value(), value.left());
    }
  }
}
