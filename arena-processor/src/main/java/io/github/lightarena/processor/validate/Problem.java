package io.github.lightarena.processor.validate;

import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * Something that is wrong with a record or a union.
 *
 * @param code which error it is
 * @param position the element that the message points at
 * @param arguments what the message names
 */
public record Problem(ProblemCode code, Element position, List<String> arguments) {

  /**
   * Takes an unmodifiable copy of the arguments.
   *
   * @param code see the record
   * @param position see the record
   * @param arguments see the record
   */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /**
   * Makes a problem.
   *
   * @param code which error it is
   * @param position the element that the message points at
   * @param arguments what the message names, in the order of its text
   * @return the problem
   */
  public static Problem of(ProblemCode code, Element position, Object... arguments) {
    return new Problem(code, position, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /**
   * Writes the message.
   *
   * @return the code in brackets, what is wrong, and what to do
   */
  public String message() {
    return code.message(arguments.toArray());
  }
}
