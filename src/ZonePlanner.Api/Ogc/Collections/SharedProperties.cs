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
    /// <summary>Where a property stands among them; negative when it is none of them.</summary>
    public int PlaceOf(Property property) => Array.IndexOf(Names, property.Name);
}
