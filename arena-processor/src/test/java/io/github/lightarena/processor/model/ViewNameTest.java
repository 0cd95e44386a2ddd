package io.github.lightarena.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewNameTest {

  @ParameterizedTest
  @CsvSource({
    "BarRecord, '', Bar, BarCodec, Bar",
    "Point, '', PointView, PointCodec, Point",
    "Outer.BarRecord, '', Outer_Bar, Outer_BarCodec, Bar",
    "Outer.Inner.Point, '', Outer_Inner_PointView, Outer_Inner_PointCodec, Point",
    "BarRecord, Pub, Pub, BarRecordCodec, Pub",
    "Point, Pt, Pt, PointCodec, Pt",
    "Outer.BarRecord, Pub, Pub, Outer_BarRecordCodec, Pub",
    "Record, '', RecordView, RecordCodec, Record",
    "RecordRecord, '', Record, RecordCodec, Record",
    "BarRecords, '', BarRecordsView, BarRecordsCodec, BarRecords",
  })
  void namesViewAndCodecOfARecord(
      String record, String chosen, String view, String codec, String label) {
    ViewName names = ViewName.ofRecord("p", List.of(record.split("\\.")), chosen);
    assertEquals(new ViewName("p", view, codec, label), names);
    assertEquals("p." + view, names.qualifiedView());
    assertEquals("p." + codec, names.qualifiedCodec());
  }

  @ParameterizedTest
  @CsvSource({"Shape, AnyShape", "Outer.Shape, Outer_AnyShape", "A.B.Shape, A_B_AnyShape"})
  void namesTheClassOfAUnion(String type, String union) {
    assertEquals(union, ViewName.ofUnion("p", List.of(type.split("\\."))).view());
  }

  @Test
  void namesInTheUnnamedPackageHaveNoDot() {
    ViewName names = ViewName.ofRecord("", List.of("BarRecord"), "");
    assertEquals("Bar", names.qualifiedView());
    assertEquals("BarCodec", names.qualifiedCodec());
  }
}
