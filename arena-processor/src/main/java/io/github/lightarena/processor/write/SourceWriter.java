package io.github.lightarena.processor.write;

import io.github.lightarena.processor.generate.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes generated files. */
public final class SourceWriter {

  private final Filer filer;

  /**
   * Makes a writer.
   *
   * @param environment the compiler's
   */
  public SourceWriter(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
  }

  /**
   * Writes a file.
   *
   * @param file the file
   * @param origin the one record or union that it comes from: an incremental build writes the file
   *     again if that changes
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(SourceFile file, TypeElement origin) {
    try (Writer writer = filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
      writer.write(SourceFormatter.format(file.text()));
    } catch (IOException e) {
      throw new UncheckedIOException("file=" + file.qualifiedName(), e);
    }
  }

  /**
   * Writes a file for the user to look at, beside the generated sources, so that it gets into no
   * jar.
   *
   * <p>It comes from all records of a module and names none as its origin. To Gradle that says that
   * it cannot be written again in parts: while it is asked for, all is compiled anew.
   *
   * @param module the module it is about, with a slash, or the empty string if there is only one
   * @param fileName its name, without a folder
   * @param text its content
   * @return where it is
   * @throws UncheckedIOException if it cannot be written
   */
  public URI writeReport(String module, String fileName, String text) {
    try {
      FileObject file = filer.createResource(StandardLocation.SOURCE_OUTPUT, module, fileName);
      try (OutputStream out = file.openOutputStream()) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return file.toUri();
    } catch (IOException e) {
      throw new UncheckedIOException("file=" + fileName, e);
    }
  }

  /**
   * Writes a file, unless one of that name has been begun before, in this compilation or by hand.
   *
   * @param file the file
   * @param origin the one record or union that it comes from
   * @throws UncheckedIOException if it cannot be written for another reason
   */
  public void writeIfAbsent(SourceFile file, TypeElement origin) {
    try {
      write(file, origin);
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof FilerException)) {
        throw e;
      }
    }
  }
}
