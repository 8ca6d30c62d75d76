package org.markettracker.vendor.domain.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.markettracker.evidence.time.Period;

class SearchTest {
    private static final List<Profile> VENDORS = List.of(
            vendor("tencent-cloud", "Tencent Cloud", "腾讯云", "テンセントクラウド", "Tencent", "腾讯"),
            vendor("alibaba-cloud", "Alibaba Cloud", "阿里云", "アリババクラウド", "Aliyun", "阿里"),
            vendor("ecole-video", "École Vidéo", "学校视频", "エコール・ビデオ"),
            renamed());

    @ParameterizedTest(name = "{0} finds {1} by {2} as {3}")
    @CsvSource({
        "Tencent,tencent-cloud,Tencent,WHOLE",
        "TENCENT CLOUD,tencent-cloud,Tencent Cloud,WHOLE",
        "tencent-cloud,tencent-cloud,Tencent Cloud,WHOLE",
        "tenc,tencent-cloud,Tencent Cloud,BEGINNING",
        "ｔｅｎｃｅｎｔ,tencent-cloud,Tencent,WHOLE",
        "腾讯,tencent-cloud,腾讯,WHOLE",
        "讯云,tencent-cloud,腾讯云,PART",
        "テンセント,tencent-cloud,テンセントクラウド,BEGINNING",
        "ﾃﾝｾﾝﾄ,tencent-cloud,テンセントクラウド,BEGINNING",
        "てんせんと,tencent-cloud,テンセントクラウド,BEGINNING",
        "yun,alibaba-cloud,Aliyun,PART",
        "ecole video,ecole-video,École Vidéo,WHOLE",
        "VIDÉO,ecole-video,École Vidéo,WORD",
        "エコールビデオ,,,",
        "びでお,ecole-video,エコール・ビデオ,WORD",
        "old name,new-name,Old Name,WHOLE",
        "ハハ,,,",
        "nobody,,,",
    })
    void any_name_finds_its_vendor(String query, String vendor, String name, String match) {
        List<Search.Hit> hits = Search.of(VENDORS, query);
        assertEquals(vendor == null ? 0 : 1, hits.size(), hits::toString);
        if (vendor != null) {
            assertEquals(vendor, hits.get(0).profile().vendor());
            assertEquals(name, hits.get(0).name());
            assertEquals(match, hits.get(0).match().name());
        }
    }

    @Test
    void the_better_match_comes_first() {
        assertEquals(
                List.of("alibaba-cloud", "tencent-cloud"),
                Search.of(VENDORS, "cloud").stream()
                        .map(hit -> hit.profile().vendor())
                        .toList());
        assertEquals(List.of(), Search.of(VENDORS, " ・ "));
    }

    private static Profile vendor(String code, String en, String zh, String ja, String... aliases) {
        return new Profile(
                code,
                new Text(Map.of("en", en, "zh", zh, "ja", ja)),
                List.of(aliases),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Profile renamed() {
        return new Profile(
                "new-name",
                new Text(Map.of("en", "New Name")),
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                List.of(new FormerName(new Text(Map.of("en", "Old Name")), Period.parse("2020"), "leadleo")),
                null,
                null);
    }
}
