package io.github.lightarena.processor.escape;

import com.sun.source.tree.Tree;
import javax.lang.model.element.Element;

/**
 * An escape that has not come true: a value was put into a collection that lives longer, which may
 * be cleared yet, or given to a thread, which may be waited for. If not, it is reported when its
 * scope ends.
 *
 * @param code what to report
 * @param scope whose end decides
 * @param strength how sure the value belongs to the scope
 * @param site where to report: the value
 * @param owner the variable or field of the collection; null for a thread
 * @param outlives whether what it was given to lives longer, wherever the variable is declared
 * @param target what to call it in the report
 * @param type the class of the object, for a field; else empty
 */
record Pending(
    EscapeCode code,
    Scope scope,
    Strength strength,
    Tree site,
    Element owner,
    boolean outlives,
    String target,
    String type) {}
