import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the classes that are the same for every primitive type, from one template each.
 *
 * <p>The build runs it in the phase {@code generate-sources}, straight from this file: {@code java
 * GenerateSlices.java <folder of templates> <folder to write to>}. It reads every file {@code
 * *.java.template} of the first folder and writes, into the folder of its package, one class for
 * each of the eight primitive types. The file name must contain the word {@code Primitive}, which
 * gives way to the type: {@code PrimitiveSlice.java.template} gives {@code BooleanSlice.java} to
 * {@code DoubleSlice.java}.
 *
 * <h2>Placeholders</h2>
 *
 * <p>A template is Java, with these words in it. They may stand anywhere, also in comments.
 *
 * <pre>{@code
 * placeholder    for char        for float     what it is
 * #{type}        char            float         the keyword
 * #{types}       chars           floats        the name of methods that make slices of it
 * #{Type}        Char            Float         the type in names: #{Type}Slice, put#{Type}
 * #{Box}         Character       Float         its class in java.lang
 * #{a}           a               a             "an" before int, for prose
 * #{bits}        16              32            the bits that an element takes (boolean: 8)
 * #{byteSize}    2               4             the bytes that an element takes (boolean: 1)
 * #{shift}       1               2             the power of two that byteSize is
 * #{zero}        '\0'            0f            a literal: the value of zeroed memory
 * #{one}         'a'             1f            a literal that is not zero, for examples
 * #{two}         'b'             2f            a literal that is neither (boolean: same as zero)
 * #{Buffer}      CharBuffer      FloatBuffer   its class in java.nio (boolean: ByteBuffer)
 * }</pre>
 *
 * <h2>Conditions</h2>
 *
 * <p>A line {@code //#if} and some types opens a block that only these types get; {@code //#if !}
 * and some types, a block for all others. {@code //#else} and {@code //#end} mean what they say.
 * Blocks may be nested. The lines themselves are left out, and they may stand inside a Javadoc
 * comment too, behind its asterisk.
 *
 * <pre>{@code
 * //#if boolean
 * return bytes[at] != 0;
 * //#else
 * return (#{type}) HANDLE.get(bytes, at);
 * //#end
 * }</pre>
 *
 * <p>An unknown placeholder, an unknown type or a block without its end stops the build, with the
 * template's name and line.
 */
final class GenerateSlices {

  private static final String SUFFIX = ".java.template";
  private static final String TYPE_IN_FILE_NAME = "Primitive";

  private static final Pattern PACKAGE =
      Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final Pattern PLACEHOLDER = Pattern.compile("#\\{(\\w*)}");

  /** A directive alone on its line, behind white space and the asterisk of a Javadoc line. */
  private static final Pattern DIRECTIVE = Pattern.compile("[\\s*]*//#(\\w+)\\s*(!?)\\s*(.*?)\\s*");

  /** The primitive types in the order of the Java Language Specification, boolean first. */
  private static final List<Primitive> PRIMITIVES =
      List.of(
          new Primitive("boolean", "Boolean", 1, "false", "true", "false", "ByteBuffer"),
          new Primitive("byte", "Byte", 1, "(byte) 0", "(byte) 1", "(byte) 2", "ByteBuffer"),
          new Primitive("short", "Short", 2, "(short) 0", "(short) 1", "(short) 2", "ShortBuffer"),
          new Primitive("char", "Character", 2, "'\\0'", "'a'", "'b'", "CharBuffer"),
          new Primitive("int", "Integer", 4, "0", "1", "2", "IntBuffer"),
          new Primitive("long", "Long", 8, "0L", "1L", "2L", "LongBuffer"),
          new Primitive("float", "Float", 4, "0f", "1f", "2f", "FloatBuffer"),
          new Primitive("double", "Double", 8, "0.0", "1.0", "2.0", "DoubleBuffer"));

  /** One primitive type, and what the placeholders that cannot be derived stand for. */
  private record Primitive(
      String keyword,
      String box,
      int byteSize,
      String zero,
      String one,
      String two,
      String buffer) {

    /** The type in names: {@code Int}, although its box is {@code Integer}. */
    String capitalized() {
      return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }

    Map<String, String> placeholders() {
      Map<String, String> values = new LinkedHashMap<>();
      values.put("type", keyword);
      values.put("types", keyword + "s");
      values.put("Type", capitalized());
      values.put("Box", box);
      values.put("a", keyword.equals("int") ? "an" : "a");
      values.put("bits", Integer.toString(Byte.SIZE * byteSize));
      values.put("byteSize", Integer.toString(byteSize));
      values.put("shift", Integer.toString(Integer.numberOfTrailingZeros(byteSize)));
      values.put("zero", zero);
      values.put("one", one);
      values.put("two", two);
      values.put("Buffer", buffer);
      return values;
    }
  }

  /** A block of lines that is open: whether its lines are kept, and where it was opened. */
  private record Block(boolean kept, boolean inElse, int lineNumber) {}

  /** A template that cannot be used; the text begins with the template's name and the line. */
  private static final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(Path template, int lineNumber, String problem) {
      super(template + ":" + lineNumber + ": " + problem);
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: GenerateSlices <folder of templates> <folder to write to>");
      System.exit(2);
    }
    try {
      generateAll(Path.of(args[0]), Path.of(args[1]));
    } catch (TemplateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void generateAll(Path templateFolder, Path outputFolder) throws IOException {
    List<Path> templates;
    try (Stream<Path> files = Files.list(templateFolder)) {
      templates = files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    if (templates.isEmpty()) {
      throw new TemplateException(templateFolder, 0, "holds no file *" + SUFFIX);
    }
    for (Path template : templates) {
      for (Primitive primitive : PRIMITIVES) {
        generate(template, primitive, outputFolder);
      }
    }
  }

  private static void generate(Path template, Primitive primitive, Path outputFolder)
      throws IOException {
    String templateName = template.getFileName().toString();
    if (!templateName.contains(TYPE_IN_FILE_NAME)) {
      throw new TemplateException(template, 1, "file name lacks '" + TYPE_IN_FILE_NAME + "'");
    }
    String source = expand(template, Files.readAllLines(template), primitive);
    Matcher packageClause = PACKAGE.matcher(source);
    if (!packageClause.find()) {
      throw new TemplateException(template, 1, "has no package clause");
    }
    String fileName = templateName.substring(0, templateName.length() - SUFFIX.length()) + ".java";
    Path output =
        outputFolder
            .resolve(packageClause.group(1).replace('.', '/'))
            .resolve(fileName.replace(TYPE_IN_FILE_NAME, primitive.capitalized()));
    String header = "// Generated by GenerateSlices from " + templateName + "; edit that file.\n";
    writeIfChanged(output, header + source);
  }

  /** Answers the template's text for one type, with a line feed after every line. */
  private static String expand(Path template, List<String> lines, Primitive primitive) {
    StringBuilder source = new StringBuilder();
    Deque<Block> open = new ArrayDeque<>();
    int lineNumber = 0;
    for (String line : lines) {
      lineNumber++;
      Matcher directive = DIRECTIVE.matcher(line);
      if (directive.matches()) {
        applyDirective(template, lineNumber, directive, primitive, open);
      } else if (open.stream().allMatch(Block::kept)) {
        source.append(fillIn(template, lineNumber, line, primitive)).append('\n');
      }
    }
    if (!open.isEmpty()) {
      throw new TemplateException(template, open.peek().lineNumber(), "//#if without //#end");
    }
    return source.toString();
  }

  private static void applyDirective(
      Path template, int lineNumber, Matcher directive, Primitive primitive, Deque<Block> open) {
    String word = directive.group(1);
    if (word.equals("if")) {
      Set<String> types = types(template, lineNumber, directive.group(3));
      boolean negated = !directive.group(2).isEmpty();
      open.push(new Block(types.contains(primitive.keyword()) != negated, false, lineNumber));
      return;
    }
    Optional<Block> block = Optional.ofNullable(open.poll());
    if (word.equals("else") && block.isPresent() && !block.get().inElse()) {
      open.push(new Block(!block.get().kept(), true, block.get().lineNumber()));
    } else if (!word.equals("end") || block.isEmpty()) {
      throw new TemplateException(template, lineNumber, "//#" + word + " does not belong here");
    }
  }

  private static Set<String> types(Path template, int lineNumber, String listed) {
    Set<String> types = new TreeSet<>(Arrays.asList(listed.split("[\\s,]+")));
    for (String type : types) {
      if (PRIMITIVES.stream().noneMatch(primitive -> primitive.keyword().equals(type))) {
        throw new TemplateException(template, lineNumber, "'" + type + "' is no primitive type");
      }
    }
    return types;
  }

  private static String fillIn(Path template, int lineNumber, String line, Primitive primitive) {
    Map<String, String> values = primitive.placeholders();
    return PLACEHOLDER
        .matcher(line)
        .replaceAll(
            placeholder -> {
              String value = values.get(placeholder.group(1));
              if (value == null) {
                String problem = "unknown placeholder " + placeholder.group();
                throw new TemplateException(template, lineNumber, problem);
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Leaves a file alone that is right already, so that the compiler does not start over. */
  private static void writeIfChanged(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GenerateSlices() {}
}
