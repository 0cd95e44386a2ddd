package io.github.lightarena.examples.tray.scene;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON document into {@link SceneValue}s. */
final class SceneDocument {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final JsonParser parser;

  private SceneDocument(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static SceneValue read(SceneSource source) throws SceneException {
    try (InputStream input = source.open();
        JsonParser parser = JSON.createParser(input)) {
      parser.nextToken();
      SceneDocument document = new SceneDocument(source.name(), parser);
      SceneValue root = document.value("$");
      if (parser.nextToken() != null) {
        throw new SceneException(
            "%s:%d: $: found more after the scene, expected the end"
                .formatted(source.name(), parser.currentTokenLocation().getLineNr()));
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new SceneException(
          "%s:%d: found text that is not JSON: %s, expected a scene in JSON"
              .formatted(source.name(), line, firstLine(e.getOriginalMessage())),
          e);
    } catch (IOException e) {
      throw new SceneException(
          source.name() + ": " + SceneSource.describe(e, "a scene in JSON"), e);
    }
  }

  private SceneValue value(String path) throws IOException, SceneException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new SceneException(
          "%s:%d: %s: found the end of the file, expected a scene in JSON"
              .formatted(file, line, path));
    }
    Object content =
        switch (token) {
          case START_OBJECT -> object(path);
          case START_ARRAY -> array(path);
          case VALUE_STRING -> parser.getText();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          default -> null;
        };
    return new SceneValue(file, line, path, content);
  }

  private Map<String, SceneValue> object(String path) throws IOException, SceneException {
    Map<String, SceneValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(path + "." + name));
    }
    return members;
  }

  private List<SceneValue> array(String path) throws IOException, SceneException {
    List<SceneValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
