using System.Globalization;
using System.Text.Json;

namespace ZonePlanner.Api.Database.ReferenceLayers;

/// <summary>A column of a reference layer, as the operator's file names it. In the database it is called by its place.</summary>
internal sealed record ReferenceColumn(string Name, ColumnType Type)
{
    /// <summary>The column's own name in the table of an edition.</summary>
    /// <param name="place">Its place in the list, from 0.</param>
    public static string At(int place) => string.Create(CultureInfo.InvariantCulture, $"p{place + 1}");

    public static IReadOnlyList<ReferenceColumn> Read(string json) => JsonSerializer.Deserialize<ReferenceColumn[]>(json, JsonRows.Form)!;

    public static string Write(IReadOnlyList<ReferenceColumn> columns) => JsonSerializer.Serialize(columns, JsonRows.Form);
}
