using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Reports;

/// <summary>What a reader of a report must know, in words.</summary>
internal static class HectaresNotes
{
    public static IReadOnlyList<Sentence> Of(Counting counting, Geography? geography, HectaresFigures total) =>
    [
        .. OfGeography(geography),
        .. OfKinds(counting),
        .. OfGaps(total),
    ];

    private static IEnumerable<Sentence> OfGeography(Geography? geography)
    {
        if (geography is null)
        {
            yield break;
        }

        var (vi, en) = geography.Level switch
        {
            UnitLevel.Province => ("tỉnh", "provinces"),
            UnitLevel.District => ("huyện", "districts"),
            _ => ("xã", "communes"),
        };
        var (ngay, day) = (geography.Day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), geography.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return geography.Reason switch
        {
            GeographyReason.Asked => new Sentence($"Chia theo địa giới {vi} ngày {ngay}, như yêu cầu.", $"By the {en} of {day}, as asked."),
            GeographyReason.ValidAt => new Sentence($"Chia theo địa giới {vi} ngày {ngay}.", $"By the {en} of {day}."),
            GeographyReason.LastDayOfLevel => new Sentence($"Chia theo địa giới {vi} ngày {ngay}, ngày cuối còn cấp này.", $"By the {en} of {day}, the last day on which there were any."),
            GeographyReason.FirstDayOfLevel => new Sentence($"Chia theo địa giới {vi} ngày {ngay}, ngày đầu hệ thống biết cấp này.", $"By the {en} of {day}, the first day on which any are known."),
            _ => new Sentence($"Hệ thống không biết {vi} nào vào ngày {ngay}.", $"No {en} are known on {day}."),
        };
    }

    private static IEnumerable<Sentence> OfKinds(Counting counting)
    {
        if (counting.Excluded.Length > 0)
        {
            yield return new Sentence(
                "Không tính khu kinh tế, vì khu kinh tế chứa khu và cụm công nghiệp; hỏi riêng bằng kind=economic-zone.",
                "Economic zones are left out, since they contain zones and clusters; ask for them with kind=economic-zone.");
        }

        if (counting.CountsLandTwice)
        {
            yield return new Sentence(
                "Tổng cộng tính hai lần phần đất khu, cụm công nghiệp nằm trong khu kinh tế.",
                "The total counts twice the land of zones and clusters that lie in economic zones.");
        }
    }

    private static IEnumerable<Sentence> OfGaps(HectaresFigures total)
    {
        if (total.WithoutDecidedHa > 0)
        {
            yield return new Sentence(
                $"{total.WithoutDecidedHa} trên {total.Count} khu, cụm chưa rõ diện tích theo quyết định: tổng diện tích quyết định chưa đầy đủ.",
                $"Sites without a known decided area: {total.WithoutDecidedHa} of {total.Count}; decided hectares are not complete.");
        }

        if (total.WithoutOutline > 0)
        {
            yield return new Sentence(
                $"{total.WithoutOutline} khu, cụm chưa có ranh giới: tổng diện tích đo chưa đầy đủ.",
                $"Sites without a boundary: {total.WithoutOutline} of {total.Count}; measured hectares are not complete.");
        }

        if (total.Schematic > 0)
        {
            yield return new Sentence(
                $"{total.Schematic} khu, cụm có ranh giới sơ đồ, vẽ đúng diện tích nhưng không đúng vị trí: cách chia theo đơn vị chỉ là gần đúng.",
                $"Sites with a schematic boundary, right in area but not in place: {total.Schematic} of {total.Count}; their split among units is approximate.");
        }
    }
}
