package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The classes and constants that the code storing a component calls by their simple names, found in
 * that code itself. A parameter of such a name would hide them: another constant would be read, and
 * the compiler might say nothing.
 */
final class UnqualifiedNames {

  /** A variable of the code that is looked at; no name of a user's begins like that. */
  private static final String VARIABLE = "$variable$";

  private static final Pattern PREAMBLE = Pattern.compile("(?m)^(package|import) .*;$");
  private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private UnqualifiedNames() {}

  static Set<String> of(ComponentCode component) {
    Locals names = Locals.prefixed(component, VARIABLE);
    CodeBlock.Builder code = CodeBlock.builder();
    component.prepare(code, CodeBlock.of("$L", VARIABLE), names);
    component.check(code, CodeBlock.of("$L", VARIABLE));
    component.write(code, At.inCodec(VARIABLE, VARIABLE), names);
    if (component.isPlain()) {
      component.write(code, At.placed(VARIABLE, VARIABLE), names);
    }
    return in(code.build());
  }

  /** In a file of its own every class is imported, so that what is left unqualified is a name. */
  private static Set<String> in(CodeBlock code) {
    TypeSpec type = TypeSpec.classBuilder(VARIABLE).addStaticBlock(code).build();
    String file = JavaFile.builder(VARIABLE, type).build().toString();
    String text = STRING.matcher(PREAMBLE.matcher(file).replaceAll("")).replaceAll("");
    Set<String> found = new LinkedHashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      // A nested class is written without the one around it where that is the one generated.
      boolean isQualified = name.start() > 0 && text.charAt(name.start() - 1) == '.';
      boolean mayBeNested = Character.isUpperCase(text.codePointAt(name.start()));
      if (!name.group().startsWith(VARIABLE)
          && !SourceVersion.isKeyword(name.group())
          && (!isQualified || mayBeNested)) {
        found.add(name.group());
      }
    }
    return found;
  }
}
