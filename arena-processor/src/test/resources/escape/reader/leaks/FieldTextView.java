package reader.fieldtextview;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record ArticleRecord(String title, int pages) {}
class FieldTextView {
  private CharSequence headline;
  void index(MemoryArena arena, String t) {
    try (var alloc = arena.allocator()) {
      Article art = Article.in(alloc).of(t, 12);
      CharSequence cs = art.titleChars();
      if (cs.length() > 3) headline = cs;
//                                    ^ error ArenaEscapeField
    }
  }
}
