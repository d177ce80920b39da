using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Filtering;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>
/// The statement that answers a question: the source's own, with what is asked of it around it. Only names of columns, which are ours, are written into
/// it; every value is a parameter. The database sees through the brackets, so conditions reach the indexes.
/// </summary>
internal sealed class FeatureStatement
{
    // PostGIS keeps boxes in single precision, rounded outwards: by up to 0.000016 of a degree.
    private const double Rounding = 0.00005;

    private readonly Question _question;
    private readonly SqlParameters _values;
    private readonly StringBuilder _text = new();

    private FeatureStatement(Question question, NpgsqlParameterCollection parameters)
    {
        _question = question;
        _values = new SqlParameters(parameters);
        parameters.Add(new NpgsqlParameter<string> { TypedValue = question.Collection.Variant });
        parameters.Add(new NpgsqlParameter<NpgsqlRange<DateOnly>> { TypedValue = question.Range, NpgsqlDbType = NpgsqlDbType.DateRange });
        parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = question.KnownAt.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = question.Today });
    }

    /// <summary>
    /// The rows of a page and one more, if there is one; columns are the identifier, the geometry's bytes, the keys to what is shared and the other properties asked for.
    /// </summary>
    public static NpgsqlBatchCommand Rows(Question question, IReadOnlyList<SharedValues> shared)
    {
        var command = new NpgsqlBatchCommand();
        var statement = new FeatureStatement(question, command.Parameters);
        statement.Select(shared);
        statement.From();
        if (question.After?.After is { } last)
        {
            statement._text.Append("\nAND feature.id > ").Append(statement.Identifier(last));
        }

        statement.InOrder();
        command.CommandText = statement._text.ToString();
        return command;
    }

    /// <summary>A row for every value of a key: it, and the properties that hang on it.</summary>
    public static NpgsqlCommand Shared(SharedProperties group, IEnumerable<Property> properties, Question question, NpgsqlConnection connection)
    {
        var command = Command(question, connection);
        var statement = new FeatureStatement(question, command.Parameters);
        statement._text.Append("SELECT shared.").Append(group.Key);
        foreach (var property in properties)
        {
            statement._text.Append(", shared.").Append(property.Column);
        }

        statement._text.Append("\nFROM (\n").Append(group.Sql).Append("\n) AS shared");
        command.CommandText = statement._text.ToString();
        return command;
    }

    /// <summary>How many features there are in all.</summary>
    public static NpgsqlCommand Count(Question question, NpgsqlConnection connection) => Count("", question, connection);

    /// <summary>How the database would count them, as JSON.</summary>
    public static NpgsqlCommand PlanOfCount(Question question, NpgsqlConnection connection) => Count("EXPLAIN (FORMAT JSON) ", question, connection);

    private static NpgsqlCommand Count(string how, Question question, NpgsqlConnection connection)
    {
        var command = Command(question, connection);
        var statement = new FeatureStatement(question, command.Parameters);
        statement._text.Append(how).Append("SELECT count(*)");
        statement.From();
        command.CommandText = statement._text.ToString();
        return command;
    }

    private static NpgsqlCommand Command(Question question, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand { Connection = connection };
        if (question.Filter is { WorksOnShapes: true })
        {
            command.CommandTimeout = CostlyFilters.LongestSeconds;
        }

        return command;
    }

    private void Select(IReadOnlyList<SharedValues> shared)
    {
        _text.Append("SELECT feature.id, ").Append(Geometry());
        foreach (var values in shared)
        {
            _text.Append(", feature.").Append(values.Group.Key);
        }

        foreach (var property in _question.Properties.Where(property => !shared.Any(values => values.Group.Tells(property))))
        {
            _text.Append(", feature.").Append(property.Column);
        }
    }

    private string Geometry()
    {
        if (_question.SkipsGeometry)
        {
            return "NULL::bytea";
        }

        var shape = _question.Crs.Srid == Crs.Crs84.Srid ? "feature.geometry" : $"ST_Transform(feature.geometry, {Value(_question.Crs.Srid, NpgsqlDbType.Integer)})";
        if (_question.Offset is not { } offset)
        {
            return $"ST_AsBinary({shape})";
        }

        // Spares the rings that simplifying would make nothing of; a multipolygon of one part it makes a polygon, which the schema does not promise.
        var simple = $"ST_SimplifyPreserveTopology({shape}, {Value(offset, NpgsqlDbType.Double)})";
        return $"ST_AsBinary(CASE WHEN starts_with(GeometryType(feature.geometry), 'MULTI') THEN ST_Multi({simple}) ELSE {simple} END)";
    }

    private void From()
    {
        _text.Append("\nFROM (\n").Append(_question.Collection.Source.Sql).Append("\n) AS feature\nWHERE true");
        if (_question.AsksForNothing)
        {
            _text.Append("\nAND false");
            return;
        }

        if (_question.Area?.Ground is { } ground)
        {
            Within(ground);
        }

        if (_question.Only is { } only)
        {
            _text.Append("\nAND feature.id = ").Append(Identifier(only));
        }

        if (_question.Only is null)
        {
            _text.Append(LayerTime.Conditions(_question, _values));
        }

        foreach (var (property, value) in _question.Wanted)
        {
            _text.Append("\nAND feature.").Append(property.Column).Append(" = ").Append(Value(value, DbTypeOf(property.Type)));
        }

        if (_question.Filter is { } filter)
        {
            _text.Append("\nAND (").Append(filter.ToSql(_values)).Append(')');
        }
    }

    private void Within(Geometry ground)
    {
        var area = Value(ground, NpgsqlDbType.Geometry);
        var inside = ground.EnvelopeInternal.Copy();
        inside.ExpandBy(-Rounding);
        if (ground.IsRectangle && !inside.IsNull)
        {
            // Most features of a box lie wholly inside, which their own boxes tell for a fraction of the cost.
            var surely = Value(ground.Factory.ToGeometry(inside), NpgsqlDbType.Geometry);
            // “Is true” keeps both conditions from being looked up in the index once more.
            _text.Append("\nAND feature.geometry && ").Append(area).Append("\nAND (feature.geometry @ ").Append(surely).Append(" OR ST_Intersects(feature.geometry, ").Append(area).Append(") IS TRUE)");
        }
        else
        {
            _text.Append("\nAND ST_Intersects(feature.geometry, ").Append(area).Append(')');
        }
    }

    private void InOrder()
    {
        _text.Append("\nORDER BY ");
        foreach (var key in _question.Order)
        {
            _text.Append("feature.").Append(key.Property.Column).Append(key.Descending ? " DESC NULLS LAST, " : " ASC NULLS LAST, ");
        }

        _text.Append("feature.id\nLIMIT ").Append(Value(_question.Limit + 1L, NpgsqlDbType.Bigint));
        if (_question.Skip > 0)
        {
            _text.Append(" OFFSET ").Append(Value(_question.Skip, NpgsqlDbType.Bigint));
        }
    }

    private string Identifier(string text) => _question.Collection.Source.NumericIds
        ? Value(long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture), NpgsqlDbType.Bigint)
        : Value(text, NpgsqlDbType.Text);

    private string Value(object value, NpgsqlDbType type) => _values.Add(value, type);

    private static NpgsqlDbType DbTypeOf(PropertyType type) => type switch
    {
        PropertyType.Integer => NpgsqlDbType.Bigint,
        PropertyType.Number => NpgsqlDbType.Double,
        PropertyType.Day => NpgsqlDbType.Date,
        PropertyType.Moment => NpgsqlDbType.TimestampTz,
        PropertyType.Truth => NpgsqlDbType.Boolean,
        _ => NpgsqlDbType.Text,
    };
}
