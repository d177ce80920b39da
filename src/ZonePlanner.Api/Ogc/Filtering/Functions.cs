using System.Collections.Frozen;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>An argument of a function.</summary>
/// <param name="Title">What it means.</param>
/// <param name="Kinds">What it may be.</param>
internal sealed record Argument(Sentence Title, params ValueKind[] Kinds);

/// <summary>A function that filters may call.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Returns">What it is worth.</param>
/// <param name="Sql">It in PostgreSQL, <c>{0}</c> being its first argument: days as dates, numbers as numeric, geometries in SRID 4326. It must not fail, whatever the values.</param>
/// <param name="Arguments">What it takes.</param>
internal sealed record Function(string Name, Sentence Description, ValueKind Returns, string Sql, params Argument[] Arguments);

/// <summary>The functions there are beside those of the standard.</summary>
internal static class Functions
{
    private static readonly Argument Text = new(new("chữ", "text"), ValueKind.Text);
    private static readonly Argument Number = new(new("số", "number"), ValueKind.Number, ValueKind.Integer);
    private static readonly Argument Day = new(new("ngày hoặc thời điểm", "date or timestamp"), ValueKind.Date, ValueKind.Timestamp);
    private static readonly Argument Shape = new(new("hình", "geometry"), ValueKind.Geometry);

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<Function> All { get; } =
    [
        new("abs", new("giá trị tuyệt đối", "the number without its sign"), ValueKind.Number, "abs({0})", Number),
        new("area", new("diện tích trên ellipsoid WGS 84, héc-ta", "area on the WGS 84 ellipsoid in hectares"), ValueKind.Number, "(ST_Area(ST_Segmentize({0}, 10)::geography) / 10000)::numeric", Shape),
        new("buffer", new("hình rộng dưới 90 độ được mở rộng từng ấy mét, nhiều nhất 100 km; thu nhỏ nếu số âm", "a geometry of less than 90 degrees grown by so many metres, at most 100 km; shrunk if they are negative"), ValueKind.Geometry, "(SELECT CASE WHEN ST_YMin(x.shape) > -85 AND ST_YMax(x.shape) < 85 AND ST_XMax(x.shape) - ST_XMin(x.shape) < 90 THEN ST_Buffer(x.shape::geography, x.metres)::geometry END FROM (SELECT {0} AS shape, nullif(least(greatest({1}, -100000), 100000), -100000)::float8 AS metres OFFSET 0) AS x)", Shape, new(new("mét", "metres"), ValueKind.Number, ValueKind.Integer)),
        new("centroid", new("trọng tâm", "the centre of gravity"), ValueKind.Geometry, "ST_Centroid({0})", Shape),
        new("ceiling", new("số nguyên nhỏ nhất không nhỏ hơn", "the least whole number not below it"), ValueKind.Number, "ceil({0})", Number),
        new("concat", new("hai chuỗi nối liền", "two texts, one after the other"), ValueKind.Text, "({0} || {1})", Text, Text),
        new("day", new("ngày trong tháng, giờ Việt Nam", "the day of the month, in Vietnam"), ValueKind.Number, "extract(day FROM {0})", Day),
        new("distance", new("khoảng cách ngắn nhất trên ellipsoid WGS 84, mét", "the shortest distance on the WGS 84 ellipsoid in metres"), ValueKind.Number, "ST_Distance(ST_Segmentize({0}, 10)::geography, ST_Segmentize({1}, 10)::geography)::numeric", Shape, Shape),
        new("endsWith", new("có kết thúc bằng chuỗi sau không", "whether it ends with the second text"), ValueKind.Boolean, "(right({0}, length({1})) = {1})", Text, Text),
        new("floor", new("số nguyên lớn nhất không lớn hơn", "the greatest whole number not above it"), ValueKind.Number, "floor({0})", Number),
        new("length", new("số ký tự", "how many characters it has"), ValueKind.Number, "length({0})::numeric", Text),
        new("lower", new("chữ thường", "in lower case"), ValueKind.Text, "lower({0})", Text),
        new("month", new("tháng, giờ Việt Nam", "the month, in Vietnam"), ValueKind.Number, "extract(month FROM {0})", Day),
        new("round", new("số nguyên gần nhất", "the nearest whole number"), ValueKind.Number, "round({0})", Number),
        new("size", new("số phần tử", "how many elements it has"), ValueKind.Number, "cardinality({0})::numeric", new Argument(new("mảng", "array"), ValueKind.Array)),
        new("startsWith", new("có bắt đầu bằng chuỗi sau không", "whether it starts with the second text"), ValueKind.Boolean, "starts_with({0}, {1})", Text, Text),
        new("trim", new("bỏ khoảng trắng ở hai đầu", "without blanks at either end"), ValueKind.Text, "btrim({0})", Text),
        new("upper", new("chữ hoa", "in upper case"), ValueKind.Text, "upper({0})", Text),
        new("year", new("năm, giờ Việt Nam", "the year, in Vietnam"), ValueKind.Number, "extract(year FROM {0})", Day),
    ];

    private static readonly FrozenDictionary<string, Function> ByName = All.ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static Function? Named(string name) => ByName.GetValueOrDefault(name);
}
