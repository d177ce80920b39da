using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Proposals;

/// <summary>Reads what a proposal says. A draft may leave anything out; what it says must be of the right sort.</summary>
internal static class ContentReader
{
    public const int MostBytes = 12 << 20;

    public static readonly string[] Members = ["province", "title", "validFrom", "decision", "changes", "note"];

    private const int MostChanges = 20;

    private static readonly string[] OfChange =
    [
        "site", "code", "kind", "name", "nameEn", "movement", "status", "into", "commune", "declaredHa", "decidedHa", "removes", "quality", "crs", "geometry", "typed",
    ];

    public static ProposalContent Read(BodyMembers body, ICollection<Mistake> mistakes) => new()
    {
        Province = body.Text("province"),
        Title = body.Text("title"),
        ValidFrom = body.Day("validFrom"),
        Decision = SentDecision.Read(body["decision"], mistakes, "decision"),
        Changes = ReadChanges(body["changes"], mistakes),
        Note = body.Text("note", 4000),
    };

    /// <summary>What was kept, read again; it was sound when it was kept.</summary>
    public static ProposalContent Read(string kept)
    {
        using var document = JsonDocument.Parse(kept);
        var mistakes = new List<Mistake>();
        var content = Read(new BodyMembers(document.RootElement, Members, mistakes), mistakes);
        return mistakes.Count == 0 ? content : throw new InvalidOperationException($"A kept proposal cannot be read: {mistakes[0].Message.En}");
    }

    private static List<ProposedChange> ReadChanges(JsonElement said, ICollection<Mistake> mistakes)
    {
        if (said.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (said.ValueKind != JsonValueKind.Array || said.GetArrayLength() > MostChanges)
        {
            mistakes.Add(Mistake.In("changes", "not-an-array", $"“changes” phải là mảng không quá {MostChanges} thay đổi.", $"“changes” must be an array of at most {MostChanges} changes."));
            return [];
        }

        return [.. said.EnumerateArray().Select((change, index) => ReadChange(change, mistakes, $"changes[{index}]"))];
    }

    private static ProposedChange ReadChange(JsonElement said, ICollection<Mistake> mistakes, string at)
    {
        var members = new BodyMembers(said, OfChange, mistakes, at);
        var crs = ReadCrs(members, mistakes);
        var geometry = members["geometry"];
        CheckTyped(members["typed"], mistakes, members.Place("typed"));
        var code = members.Text("code", 100);
        if (code is not null && (code.Length < 3 || !code.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
        {
            mistakes.Add(Mistake.In(members.Place("code"), "bad-code", "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ít nhất 3 ký tự.", "A code is of small letters without diacritics, digits and hyphens, at least three of them."));
        }

        return new ProposedChange
        {
            Site = members.Text("site", 100),
            Code = code,
            Kind = members.WordOrNull<SiteKind>("kind"),
            Name = members.Text("name", 200)?.Normalize(),
            NameEn = members.Text("nameEn", 200)?.Normalize(),
            Movement = members.WordOrNull<MovementKind>("movement"),
            Status = members.WordOrNull<SiteStatus>("status"),
            Into = members.Text("into", 100),
            Commune = members.Text("commune"),
            DeclaredHa = (decimal?)members.Hectares("declaredHa"),
            DecidedHa = (decimal?)members.Hectares("decidedHa"),
            Removes = ReadRemoved(members, mistakes),
            Quality = members.WordOrNull<Quality>("quality"),
            Outline = geometry.ValueKind == JsonValueKind.Undefined ? null : DrawnShape.Read(geometry, members.Place("geometry"), crs, mistakes),
            OutlineAsSent = geometry.ValueKind == JsonValueKind.Undefined ? null : geometry.GetRawText(),
        };
    }

    private static string[] ReadRemoved(BodyMembers members, ICollection<Mistake> mistakes)
    {
        var removed = members.Texts("removes", ProposedChange.Removable.Count);
        if (Array.Find(removed, fact => !ProposedChange.Removable.Contains(fact)) is { } kept)
        {
            var list = string.Join(", ", ProposedChange.Removable);
            mistakes.Add(Mistake.In(members.Place("removes"), "cannot-be-removed", $"Không bỏ được “{AsOfParameters.Shorten(kept)}”; chỉ bỏ được: {list}.", $"“{AsOfParameters.Shorten(kept)}” cannot be taken away; only these can: {list}."));
        }

        return removed;
    }

    private static Crs? ReadCrs(BodyMembers members, ICollection<Mistake> mistakes)
    {
        if (members.Text("crs") is not { } text)
        {
            return Crs.Crs84;
        }

        if (Crs.TryParse(text, out var crs, out var problem) && crs != Crs.WebMercator)
        {
            return crs;
        }

        mistakes.Add(problem is null
            ? Mistake.In(members.Place("crs"), "unsuitable-crs", "EPSG:3857 chỉ để hiển thị bản đồ, không dùng cho ranh giới.", "EPSG:3857 is for showing maps, not for boundaries.")
            : Mistake.In(members.Place("crs"), problem.Code, problem.Vietnamese, problem.English));
        return null;
    }

    // The table as it was typed: kept, and given back to the page that typed it.
    private static void CheckTyped(JsonElement typed, ICollection<Mistake> mistakes, string at)
    {
        if (typed.ValueKind != JsonValueKind.Undefined)
        {
            var members = new BodyMembers(typed, ["order", "text"], mistakes, at);
            members.Text("order");
            members.Text("text", 4_000_000);
        }
    }
}
