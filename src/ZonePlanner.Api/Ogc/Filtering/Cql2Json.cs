using System.Text.Json;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Reads CQL2 JSON after its schema.</summary>
internal sealed partial class Cql2Json(Composer composer, Shapes shapes, Refusals refusals)
{
    /// <summary>The objects there are: the member that tells which, and the others it may have.</summary>
    private static readonly string[][] Objects =
        [["op", "args"], ["type", "coordinates", "geometries", "bbox"], ["property"], ["date"], ["timestamp"], ["interval"], ["bbox"]];

    public Expression Read(JsonElement filter) => Read(filter, "filter");

    private Expression Read(JsonElement element, string at) => element.ValueKind switch
    {
        JsonValueKind.String => composer.Text(at, element.GetString()!),
        JsonValueKind.Number => composer.NumberOf(at, element.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanLiteral(at, element.GetBoolean()),
        JsonValueKind.Array => composer.Array(at, Each(element, at)),
        JsonValueKind.Object => Object(element, at),
        _ => refusals.Add(at, "unexpected-null", "null không phải là giá trị; hãy dùng isNull.", "null is no value here; use isNull."),
    };

    private Expression Object(JsonElement element, string at)
    {
        var names = element.EnumerateObject().Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var allowed = Array.Find(Objects, members => names.Contains(members[0])) ?? [];
        if (names.FirstOrDefault(name => !allowed.Contains(name)) is var stranger && (stranger is not null || names.Count == 0))
        {
            return refusals.Add(
                $"{at}.{Refusals.Shown(stranger ?? "")}",
                "unknown-member",
                $"Ở đây không có thành phần “{Refusals.Shown(stranger ?? "")}”. Một đối tượng là op với args, property, date, timestamp, interval, bbox hoặc hình GeoJSON.",
                $"There is no member “{Refusals.Shown(stranger ?? "")}” here. An object is op with args, property, date, timestamp, interval, bbox, or a GeoJSON geometry.");
        }

        return allowed[0] switch
        {
            "op" => Operation(element, at),
            "type" => shapes.Finished(at, Geometry(element, at)),
            "property" => Text(element, "property", at) is { } name ? composer.Property(at, name) : new Missing(at),
            "date" => Text(element, "date", at) is { } date ? Instants.Date(at, date, refusals) : new Missing(at),
            "timestamp" => Text(element, "timestamp", at) is { } timestamp ? Instants.Timestamp(at, timestamp, refusals) : new Missing(at),
            "interval" => Interval(element.GetProperty("interval"), at),
            _ => shapes.Box(at, Numbers(element.GetProperty("bbox"))),
        };
    }

    private Expression Interval(JsonElement ends, string at) => ends.ValueKind == JsonValueKind.Array && ends.GetArrayLength() == 2
        ? Instants.Interval(at, Read(ends[0], $"{at}.interval[0]"), Read(ends[1], $"{at}.interval[1]"), refusals)
        : refusals.Add($"{at}.interval", "bad-interval", "“interval” là mảng hai phần tử.", "“interval” is an array of two.");

    private Expression Operation(JsonElement element, string at)
    {
        if (Text(element, "op", at) is not { } name)
        {
            return new Missing(at);
        }

        if (!element.TryGetProperty("args", out var args) || args.ValueKind != JsonValueKind.Array)
        {
            return refusals.Add($"{at}.args", "missing", "“args” phải là mảng các đối số.", "“args” must be the array of arguments.");
        }

        var relation = Relations.Named(name);
        var (least, most) = relation is not null ? (2, 2) : name switch
        {
            "and" or "or" => (2, int.MaxValue),
            "not" or "isNull" or "casei" or "accenti" => (1, 1),
            "=" or "<>" or "<" or ">" or "<=" or ">=" or "like" or "in" or "+" or "-" or "*" or "/" or "%" or "div" or "^" => (2, 2),
            "between" => (3, 3),
            _ => (0, int.MaxValue),
        };
        if (args.GetArrayLength() < least || args.GetArrayLength() > most)
        {
            return refusals.Add($"{at}.args", "wrong-arguments", $"“{name}” cần {least} đối số.", $"“{name}” takes {least} arguments.");
        }

        return name == "in" ? In(args, at) : Compose(name, relation, at, Each(args, $"{at}.args"));
    }

    private Expression In(JsonElement args, string at) => args[1].ValueKind == JsonValueKind.Array
        ? composer.In(at, Read(args[0], $"{at}.args[0]"), Each(args[1], $"{at}.args[1]"))
        : refusals.Add($"{at}.args[1]", "not-an-array", "Đối số thứ hai của “in” là mảng các giá trị.", "The second argument of “in” is the array of values.");

    private Expression Compose(string name, Enum? relation, string at, List<Expression> args) => name switch
    {
        "and" => composer.All(at, args),
        "or" => composer.Any(at, args),
        "not" => composer.Not(at, args[0]),
        "isNull" => composer.Null(at, args[0]),
        "casei" => composer.Folding(at, accents: false, args[0]),
        "accenti" => composer.Folding(at, accents: true, args[0]),
        "like" => composer.Like(at, args[0], args[1]),
        "between" => composer.Between(at, args[0], args[1], args[2]),
        "=" or "<>" or "<" or ">" or "<=" or ">=" => composer.Compare(at, name, args[0], args[1]),
        "+" or "-" or "*" or "/" or "%" or "div" or "^" => composer.Calculate(at, name, args[0], args[1]),
        _ when relation is not null => composer.Relate(at, relation, args[0], args[1]),
        _ => composer.Call(at, name, args),
    };

    private List<Expression> Each(JsonElement array, string at) => [.. array.EnumerateArray().Select((element, index) => Read(element, $"{at}[{index}]"))];

    private string? Text(JsonElement element, string member, string at)
    {
        var value = element.GetProperty(member);
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        refusals.Add($"{at}.{member}", "not-a-text", $"“{member}” phải là chuỗi.", $"“{member}” must be a text.");
        return null;
    }
}
