namespace ZonePlanner.Api.Database.ReferenceLayers;

/// <summary>What a column of a reference layer holds.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>Several whole numbers.</summary>
    Integers,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Several numbers.</summary>
    Numbers,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>Several of yes and no.</summary>
    Truths,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>An instant.</summary>
    Moment,
}
