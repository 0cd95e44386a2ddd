package io.github.lightarena.processor.escape;

import com.sun.source.tree.Tree;
import javax.lang.model.element.Name;

/** A statement that break, continue or yield leaves, and what arrives there. */
final class Jump {

  final Tree tree;

  /** Of a labelled statement; may be null. */
  final Name label;

  /** How many scopes are open around the statement. */
  final int openScopes;

  final State breaks = State.unreachable();
  final State continues = State.unreachable();
  Value yields = Value.NONE;

  Jump(Tree tree, Name label, int openScopes) {
    this.tree = tree;
    this.label = label;
    this.openScopes = openScopes;
  }
}
