using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Sites;

/// <summary>What a reader of a comparison must know before believing its hectares.</summary>
internal sealed record ComparisonNote(string Code, Sentence Message)
{
    public static IEnumerable<ComparisonNote> Of(RecordedVersion from, RecordedVersion to, ComparedLand? land) =>
    [
        .. OfStatus(from, to),
        .. OfOutlines(from, to),
        .. land is null ? [] : OfLand(from, to, land),
    ];

    private static IEnumerable<ComparisonNote> OfStatus(RecordedVersion from, RecordedVersion to)
    {
        if (from.IsInForce() && !to.IsInForce())
        {
            yield return Note(
                "left-force",
                "Phiên bản sau không còn hiệu lực: toàn bộ diện tích ra khỏi quy hoạch, dù đường ranh giới có đổi hay không.",
                "The later version is no longer in force: all of its land has left the plan, whether or not its line has changed.");
        }
        else if (!from.IsInForce() && to.IsInForce())
        {
            yield return Note(
                "came-into-force",
                "Phiên bản trước không có hiệu lực: toàn bộ diện tích của phiên bản sau là đất được đưa vào.",
                "The earlier version was not in force: all the land of the later one has come in.");
        }

        if (from.RecordedTo is not null || to.RecordedTo is not null)
        {
            yield return Note(
                "corrected",
                "Có phiên bản đã được ghi lại trong hồ sơ: khác biệt có thể do đính chính, không phải do biến động.",
                "A version has since been recorded anew: what differs may be a correction, not a movement.");
        }
    }

    private static IEnumerable<ComparisonNote> OfOutlines(RecordedVersion from, RecordedVersion to)
    {
        if (from.Quality is null || to.Quality is null)
        {
            var (vi, en) = (from.Quality, to.Quality) switch
            {
                (null, null) => ("Cả hai phiên bản đều chưa có ranh giới", "Neither version has an outline"),
                (null, _) => ("Phiên bản trước chưa có ranh giới", "The earlier version has no outline"),
                _ => ("Phiên bản sau không có ranh giới", "The later version has no outline"),
            };
            yield return Note("no-outline", $"{vi}: không thể nói đất nào được thêm, đất nào bị bớt.", $"{en}: what land was added and what was taken cannot be told.");
        }
        else if (from.Quality != to.Quality)
        {
            var (before, after) = (Words(from.Quality.Value), Words(to.Quality.Value));
            yield return Note(
                "different-quality",
                $"Ranh giới trước là {before.Vi}, ranh giới sau là {after.Vi}: chênh lệch có thể do cách lập ranh giới, không phải do đất.",
                $"The earlier outline is {before.En}, the later one {after.En}: the difference may be one of drawing, not of land.");
        }
        else if (to.Quality == Quality.Schematic)
        {
            yield return Note(
                "schematic",
                "Cả hai ranh giới đều là sơ đồ: đúng diện tích, không đúng vị trí. Đừng coi nơi thêm, nơi bớt là đất thật.",
                "Both outlines are schematic: right in area, made up in place. Where land is shown as added or taken says nothing of the ground.");
        }
    }

    private static IEnumerable<ComparisonNote> OfLand(RecordedVersion from, RecordedVersion to, ComparedLand land)
    {
        if (from.AreaCrs != to.AreaCrs)
        {
            yield return Note(
                "different-zones",
                $"Hai ranh giới được đo ở hai múi chiếu ({from.AreaCrs}, {to.AreaCrs}); ở đây cả hai được đo ở {land.AreaCrs}.",
                $"The outlines are measured in two zones ({from.AreaCrs}, {to.AreaCrs}); here both are measured in {land.AreaCrs}.");
        }

        if (land.Added.Geometry is null && land.Taken.Geometry is null)
        {
            yield return Note("same-ground", "Đường ranh giới không đổi, trong dung sai.", "The outline has not changed, within the tolerance.");
        }

        if (land.Added.WithinToleranceHa + land.Taken.WithinToleranceHa > 0)
        {
            yield return Note(
                "within-tolerance",
                "Có những dải hẹp do vẽ lại cùng một đường (không quá 1 m², hoặc không quá 100 m² và rộng trung bình không quá 5 cm): được tính vào diện tích, không vẽ trên bản đồ.",
                "There are slivers that a line drawn twice leaves (up to 1 m², or up to 100 m² and 5 cm wide on average): they are counted in the hectares, and not drawn.");
        }
    }

    private static Sentence Words(Quality quality) => quality switch
    {
        Quality.Surveyed => new Sentence("đo đạc", "surveyed"),
        Quality.Digitised => new Sentence("số hoá", "digitised"),
        _ => new Sentence("sơ đồ", "schematic"),
    };

    private static ComparisonNote Note(string code, string vi, string en) => new(code, new Sentence(vi, en));
}
