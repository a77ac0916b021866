package org.battlegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.battlegraph.model.entity.EntityId;
import org.battlegraph.model.fact.SampleArticle;
import org.junit.jupiter.api.Test;

class FactNotationTest {
  @Test
  void aFactIsOneLineWithItsStandingWhereItIsNotAsserted() {
    FactNotation notation = new FactNotation(EntityId::key);

    assertThat(SampleArticle.facts().facts().stream().map(notation::line))
        .containsExactly(
            "event | 云岭会战 | 1943-05/1943-05-20 | 中華民國獲勝",
            "partOf | 云岭会战 → 江南作战",
            "eventPlace | 云岭会战 → 云岭",
            "participation attacker | 日本/师团/99 → 云岭会战 | 1943-05-03",
            "participation support | 救护总队 → 云岭会战",
            "action attack | 日本/师团/99 → 青石渡 → 国民革命军/国军 | 1943-05-03",
            "action advance | 日本/师团/99 → 白沙镇 | 1943-05-04/1943-05-06",
            "action defend | 国民革命军/师/188 → 白沙镇 | 1943-05-01/1943-05-10",
            "action defend | 国民革命军/师/188 → 白沙镇 | 1943-05-01/1943-05-10",
            "action counterattack | 国民革命军/国军 → 青石渡 | 1943-05-09 | planned",
            "action capture | 日本/师团/99 → 云岭 | negated",
            "command | 李大山 → 国民革命军/军/88 | 軍長 | 中將",
            "command | 王小川 → 国民革命军/师/188 | 參謀長",
            "subordination | 国民革命军/师/188 → 国民革命军/军/88",
            "fate killed | 王小川 → 白沙镇 | 1943-05-12",
            "figure killed | 国民革命军/国军 → 云岭会战 | ~1200-1500 persons | claimed",
            "figure equipmentLost | 日本/日军 → 云岭会战 | 3 aircraft | claimed");
  }
}
