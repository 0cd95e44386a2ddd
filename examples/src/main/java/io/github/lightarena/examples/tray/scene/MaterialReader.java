package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.bxdf.MerlTable;
import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.material.Glass;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.material.Merl;
import io.github.lightarena.examples.tray.material.Metal;
import io.github.lightarena.examples.tray.material.Plastic;
import io.github.lightarena.examples.tray.material.RoughGlass;
import io.github.lightarena.examples.tray.material.Roughness;
import io.github.lightarena.examples.tray.material.SpecularMetal;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the materials of a scene. */
final class MaterialReader {
  private static final String TYPES =
      "one of matte, plastic, metal, specular_metal, glass, rough_glass, merl";

  private final SceneSource source;
  private final Map<String, Material> materials = new LinkedHashMap<>();

  MaterialReader(SceneSource source) {
    this.source = source;
  }

  void read(SceneValue list) throws SceneException {
    for (SceneValue value : list.elements("an array of materials")) {
      SceneValue name = value.member("name", "a name");
      if (materials.put(name.string("a name"), material(value)) != null) {
        throw name.error("a name that no other material has");
      }
    }
  }

  /** Looks up the material that an object names. */
  Material named(SceneValue object) throws SceneException {
    String expected = "the name of a material, of " + materials.keySet();
    SceneValue name = object.member("material", expected);
    Material material = materials.get(name.string(expected));
    if (material == null) {
      throw name.error(expected);
    }
    return material;
  }

  private Material material(SceneValue value) throws SceneException {
    SceneValue type = value.member("type", TYPES);
    switch (type.string(TYPES)) {
      case "matte":
        value.object("name", "type", "diffuse", "roughness");
        double degrees = value.member("roughness", "degrees").numberFrom(0);
        return new Matte(colour(value, "diffuse"), Math.toRadians(degrees));
      case "plastic":
        value.object("name", "type", "diffuse", "gloss", "roughness", "distribution");
        return new Plastic(colour(value, "diffuse"), colour(value, "gloss"), roughness(value));
      case "metal":
        value.object(
            "name",
            "type",
            "refractive_index",
            "absorption_coefficient",
            "roughness",
            "distribution");
        return new Metal(
            colour(value, "refractive_index"),
            colour(value, "absorption_coefficient"),
            roughness(value));
      case "specular_metal":
        value.object("name", "type", "refractive_index", "absorption_coefficient");
        return new SpecularMetal(
            colour(value, "refractive_index"), colour(value, "absorption_coefficient"));
      case "glass":
        value.object("name", "type", "reflect", "transmit", "eta");
        return new Glass(colour(value, "reflect"), colour(value, "transmit"), eta(value));
      case "rough_glass":
        value.object("name", "type", "reflect", "transmit", "eta", "roughness", "distribution");
        return new RoughGlass(
            colour(value, "reflect"), colour(value, "transmit"), eta(value), roughness(value));
      case "merl":
        value.object("name", "type", "file");
        return new Merl(table(value.member("file", "the name of a MERL file")));
      default:
        throw type.error(TYPES);
    }
  }

  private static RgbRecord colour(SceneValue value, String name) throws SceneException {
    return value.member(name, "a colour").colour();
  }

  private static double eta(SceneValue value) throws SceneException {
    return value.member("eta", "an index of refraction").numberAbove(0);
  }

  private static Roughness roughness(SceneValue value) throws SceneException {
    double width = value.member("roughness", "a number above 0").numberAbove(0);
    if (!value.has("distribution")) {
      return new Roughness(width, Roughness.Kind.BECKMANN);
    }
    String expected = "beckmann or ggx";
    SceneValue distribution = value.member("distribution", expected);
    return switch (distribution.string(expected)) {
      case "beckmann" -> new Roughness(width, Roughness.Kind.BECKMANN);
      case "ggx" -> new Roughness(width, Roughness.Kind.GGX);
      default -> throw distribution.error(expected);
    };
  }

  private MerlTable table(SceneValue file) throws SceneException {
    SceneSource tableSource = source.beside(file.string("the name of a MERL file"));
    try (InputStream input = tableSource.open()) {
      return MerlTable.read(input);
    } catch (IOException e) {
      throw file.wrongFile(tableSource.name(), SceneSource.describe(e, "a MERL file"), e);
    }
  }
}
