package io.github.lightarena.codegen;

/** Goes through open references. Not for users. */
public final class OpenIterator extends ArenaIterator<Object> {
  /** The kind of these iterators. */
  public static final FlyweightKind<OpenIterator> KIND =
      new FlyweightKind<>(OpenIterator.class, Object.class, OpenIterator::new);

  private OpenIterator() {
    super(KIND);
  }

  @Override
  Object element(int index) {
    return References.open(this, index * Long.BYTES, Object.class);
  }
}
