namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Arrays as sets: PostgreSQL's own beside a column, jsonb where the elements are of several kinds.</content>
internal sealed partial class SqlWriter
{
    private string Arrays(ArrayPredicate array)
    {
        var element = Element(array.Left) ?? Element(array.Right);
        var (left, right) = element is { } kind ? (Typed(array.Left, SqlType(array, kind)), Typed(array.Right, SqlType(array, kind))) : (AnyArray(array.Left), AnyArray(array.Right));
        return IsShallow(array)
            ? Relate(array.Relation, left, right, inJson: element is null)
            : $"(SELECT {Relate(array.Relation, "x.one", "x.other", inJson: element is null)} FROM (SELECT {left} AS one, {right} AS other OFFSET 0) AS x)";
    }

    private static string Relate(ArrayRelation relation, string left, string right, bool inJson) => relation switch
    {
        ArrayRelation.Contains => $"({left} @> {right})",
        ArrayRelation.ContainedBy => $"({left} <@ {right})",
        ArrayRelation.Equals => $"({left} @> {right} AND {left} <@ {right})",
        _ => inJson ? $"EXISTS (SELECT FROM jsonb_array_elements({left}) AS element WHERE {right} @> jsonb_build_array(element))" : $"({left} && {right})",
    };

    /// <summary>What the elements of a column are; null if it is not a column.</summary>
    private static ValueKind? Element(Expression array) => array is PropertyReference property ? property.Queryable.Element : null;

    /// <summary>The type both arrays have; a column that has it already stays as it is.</summary>
    private static string SqlType(ArrayPredicate array, ValueKind element) => element switch
    {
        ValueKind.Text => "text",
        ValueKind.Boolean => "boolean",
        ValueKind.Integer when Elements(array).All(kind => kind == ValueKind.Integer) => "bigint",
        ValueKind.Number when Elements(array).All(kind => kind == ValueKind.Number) => "float8",
        ValueKind.Integer or ValueKind.Number => "numeric",
        _ => Elements(array).Contains(ValueKind.Date) ? "date" : "timestamptz",
    };

    private static IEnumerable<ValueKind> Elements(ArrayPredicate array) => array.Parts.SelectMany(part => part switch
    {
        PropertyReference property => [property.Queryable.Element],
        ArrayLiteral literal => literal.Elements.Select(element => element.Kind),
        _ => Enumerable.Empty<ValueKind>(),
    });

    private string Typed(Expression array, string type)
    {
        if (array is not ArrayLiteral { Elements: var elements })
        {
            return type == "date" && Element(array) == ValueKind.Timestamp
                ? $"ARRAY(SELECT (moment AT TIME ZONE interval '7 hours')::date FROM unnest({Value(array)}) AS moment)"
                : $"({Value(array)})::{type}[]";
        }

        if (type is "text" or "boolean" && elements.Count > 0 && List(ValueKind.Text, elements) is { } parameter)
        {
            return parameter;
        }

        var values = elements.Select(element => element.Kind switch
        {
            ValueKind.Date or ValueKind.Timestamp when type == "date" => Day(element),
            ValueKind.Boolean => Condition(element),
            ValueKind.Integer or ValueKind.Number when element is Arithmetic or FunctionCall => Value(element),
            _ => $"({Value(element)})::{type}",
        });
        return $"ARRAY[{string.Join(", ", values)}]::{type}[]";
    }

    private string AnyArray(Expression array) => $"to_jsonb({Value(array)})";

    /// <summary>An array of any elements, each as jsonb: what JSON has no word for is an object that says what it is.</summary>
    private string Listed(ArrayLiteral array) => $"ARRAY[{string.Join(", ", array.Elements.Select(InJson))}]::jsonb[]";

    private string InJson(Expression element) => element.Kind switch
    {
        ValueKind.Text => $"to_jsonb(({Value(element)})::text)",
        ValueKind.Integer or ValueKind.Number => $"to_jsonb({Exactly(element)})",
        ValueKind.Boolean => $"to_jsonb({Condition(element)})",
        ValueKind.Date => $"jsonb_build_object('date', {Value(element)})",
        ValueKind.Timestamp => $"jsonb_build_object('timestamp', {Value(element)})",
        ValueKind.Geometry => $"jsonb_build_object('geometry', ST_AsText({Value(element)}))",
        ValueKind.Array => $"jsonb_build_object('array', ({AnyArray(element)})::text)",
        _ => element is Interval interval
            ? $"jsonb_build_object('interval', to_jsonb(ARRAY[{InJsonEnd(interval.Start)}, {InJsonEnd(interval.End)}]::jsonb[])::text)"
            : "NULL",
    };

    private string InJsonEnd(Expression? end) => end is null ? "to_jsonb('..'::text)" : InJson(end);
}
