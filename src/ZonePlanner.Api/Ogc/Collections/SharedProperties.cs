namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>
/// Properties that hang on one column alone, as all that a parcel says of its layer hangs on the layer: an answer of many features reads them once, since the
/// database takes as long to hand over ten columns as to find the row.
/// </summary>
/// <param name="Key">The column of the source's statement.</param>
/// <param name="Sql">The statement with a row for each of its values, with columns of the same names; its parameters are the source's.</param>
/// <param name="Names">The properties.</param>
internal sealed record SharedProperties(string Key, string Sql, string[] Names)
{
    private readonly string _keyColumn = $"\"{Key}\"";

    /// <summary>Where a property stands among them; negative when it is none of them.</summary>
    public int PlaceOf(Property property) => Array.IndexOf(Names, property.Name);

    /// <summary>Whether a property is one of them, or the key itself, so that the key's column says all there is to say of it.</summary>
    public bool Tells(Property property) => PlaceOf(property) >= 0 || property.Column == _keyColumn;
}
