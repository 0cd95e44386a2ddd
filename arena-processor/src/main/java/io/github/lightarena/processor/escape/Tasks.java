package io.github.lightarena.processor.escape;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Which tasks an expression may stand for: whatever it, or what its variables were ever given,
 * started. A task is known by where it was handed over. All of a method counts, in any order: of
 * two tasks in one list both were waited for.
 */
final class Tasks {

  private final Session session;

  /** What each call handed over. */
  private final Map<Tree, Set<Tree>> started = new IdentityHashMap<>();

  /** What each variable or field was given, or what was put into it. */
  private final Map<Element, Set<Tree>> sources = new HashMap<>();

  Tasks(Session session) {
    this.session = session;
  }

  void start(Tree call, Tree task) {
    started.computeIfAbsent(call, c -> identitySet()).add(task);
  }

  void give(Element variable, Tree source) {
    sources.computeIfAbsent(variable, v -> identitySet()).add(source);
  }

  /** The tasks that an expression stands for. */
  Set<Tree> of(Tree expression) {
    Walk walk = new Walk();
    walk.scan(expression, null);
    return walk.found;
  }

  /** The tasks that a variable stands for. */
  Set<Tree> of(Element variable) {
    Walk walk = new Walk();
    walk.follow(variable);
    return walk.found;
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Collects what is started in a tree. */
  private final class Walk extends TreeScanner<Void, Void> {
    private final Set<Tree> found = identitySet();
    private final Set<Element> seen = new HashSet<>();

    @Override
    public Void scan(Tree tree, Void unused) {
      found.addAll(started.getOrDefault(tree, Set.of()));
      return super.scan(tree, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      follow(session.element(name));
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      follow(session.element(select));
      return super.visitMemberSelect(select, unused);
    }

    void follow(Element variable) {
      if (variable != null && sources.containsKey(variable) && seen.add(variable)) {
        new LinkedHashSet<>(sources.get(variable)).forEach(source -> scan(source, null));
      }
    }
  }
}
