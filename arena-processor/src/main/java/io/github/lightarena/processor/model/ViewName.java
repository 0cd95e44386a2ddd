package io.github.lightarena.processor.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of what is generated from a record or a union.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>written</th><th>view or union</th><th>codec</th></tr>
 * <tr><td>{@code record BarRecord}</td><td>{@code Bar}</td><td>{@code BarCodec}</td></tr>
 * <tr><td>{@code record Point}</td><td>{@code PointView}</td><td>{@code PointCodec}</td></tr>
 * <tr><td>{@code Outer.BarRecord}</td><td>{@code Outer_Bar}</td><td>{@code Outer_BarCodec}</td></tr>
 * <tr><td>{@code @ArenaValue(view = "B") record BarRecord}</td><td>{@code B}</td>
 *     <td>{@code BarRecordCodec}</td></tr>
 * <tr><td>{@code interface Outer.Shape}</td><td>{@code Outer_AnyShape}</td><td></td></tr>
 * </table>
 *
 * <p>The run time finds a record's codec by the same rule, from the class's name alone: it tries
 * the name without {@code Record}, then the whole one. So a view that the user names must not
 * change the codec's name to a third one.
 *
 * @param packageName the package, empty for the unnamed one
 * @param view the simple name of the view or union
 * @param codec the simple name of the codec, empty for a union
 * @param label the short name that members of a union are called by, as in {@code addCircle}
 */
public record ViewName(String packageName, String view, String codec, String label) {

  private static final String RECORD = "Record";

  /**
   * A nested class cannot have the name of the class around it, and in a codec the constant {@code
   * KIND} would hide the class.
   */
  private static final Set<String> NAMES_INSIDE =
      Set.of("Factory", "Slice", "SliceBuilder", "Cursor", "KIND");

  /** What Java lets be called so, but no type; {@link SourceVersion} does not know them. */
  private static final Set<String> NO_TYPE_NAMES =
      Set.of("var", "yield", "record", "sealed", "permits");

  /**
   * Names what is generated from a record.
   *
   * @param packageName the record's package, empty for the unnamed one
   * @param simpleNames the record's simple name, after those of the classes around it
   * @param chosenView the name that the user chose, or the empty string
   * @return the names
   */
  public static ViewName ofRecord(String packageName, List<String> simpleNames, String chosenView) {
    String full = String.join("_", simpleNames);
    String simple = simpleNames.get(simpleNames.size() - 1);
    String stripped = strip(simple);
    if (!chosenView.isEmpty()) {
      return new ViewName(packageName, chosenView, full + "Codec", chosenView);
    }
    boolean hasSuffix = !stripped.equals(simple);
    String flat = full.substring(0, full.length() - simple.length()) + stripped;
    return new ViewName(packageName, hasSuffix ? flat : flat + "View", flat + "Codec", stripped);
  }

  /**
   * Names what is generated from a union's interface.
   *
   * @param packageName the interface's package, empty for the unnamed one
   * @param simpleNames the interface's simple name, after those of the classes around it
   * @return the names
   */
  public static ViewName ofUnion(String packageName, List<String> simpleNames) {
    String full = String.join("_", simpleNames);
    String simple = simpleNames.get(simpleNames.size() - 1);
    String outer = full.substring(0, full.length() - simple.length());
    return new ViewName(packageName, outer + "Any" + simple, "", simple);
  }

  /** A record that is called just {@code Record} keeps its name, as nothing else would be left. */
  private static String strip(String simpleName) {
    return simpleName.endsWith(RECORD) && simpleName.length() > RECORD.length()
        ? simpleName.substring(0, simpleName.length() - RECORD.length())
        : simpleName;
  }

  /**
   * Tells whether a view can be called so.
   *
   * @return false if the name is none of a type in Java, or that of something inside of generated
   *     classes
   */
  public boolean isLegal() {
    return SourceVersion.isIdentifier(view)
        && !SourceVersion.isKeyword(view)
        && !NO_TYPE_NAMES.contains(view)
        && !NAMES_INSIDE.contains(view);
  }

  /**
   * The view or union, with its package.
   *
   * @return the qualified name
   */
  public String qualifiedView() {
    return qualify(view);
  }

  /**
   * The codec, with its package.
   *
   * @return the qualified name
   */
  public String qualifiedCodec() {
    return qualify(codec);
  }

  /**
   * Puts the package in front of a class that is generated from the same source.
   *
   * @param simpleName the class
   * @return the qualified name
   */
  public String qualify(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
