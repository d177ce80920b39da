using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>The values of a statement: whatever a filter says reaches SQL only through here.</summary>
/// <param name="parameters">The statement's parameters; those already there keep their numbers.</param>
internal sealed class SqlParameters(NpgsqlParameterCollection parameters)
{
    /// <summary>Adds a value.</summary>
    /// <returns>Its place in the statement: <c>$3</c>.</returns>
    public string Add(object value, NpgsqlDbType type)
    {
        parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return string.Create(CultureInfo.InvariantCulture, $"${parameters.Count}");
    }

    /// <summary>Adds several values as an array of the type.</summary>
#pragma warning disable S3265 // Npgsql's array types are written so; the enumeration lacks the attribute.
    public string AddArray<T>(T[] values, NpgsqlDbType type) => Add(values, NpgsqlDbType.Array | type);
#pragma warning restore S3265
}
