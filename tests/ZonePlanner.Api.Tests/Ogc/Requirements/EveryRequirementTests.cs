using System.Reflection;
using ZonePlanner.Api.Ogc;

namespace ZonePlanner.Api.Tests.Ogc.Requirements;

/// <summary>
/// The requirements of every class that is declared, by their identifiers; recommendations and permissions that are followed have <c>rec:</c> and <c>per:</c> before them.
/// Each has a test named after it: <c>core/fc-limit-response-1</c> is found in <c>Req_core_fc_limit_response_1_…</c>.
/// </summary>
/// <remarks>
/// Not followed: rec/core/string-i18n (GeoJSON has no place for languages, and the record does not say in which a note is), and of Tiles rec/core/tc-deepfullempty: what is empty today may be built on tomorrow, and the limits of
/// a tileset already say beyond which tiles there is nothing.
/// </remarks>
public sealed class EveryRequirementTests
{
    private static readonly (string Standard, string Class, string Identifiers)[] All =
    [
        ("ogcapi-features-1/1.0", "core",
            "root-op root-success api-definition-op api-definition-success conformance-op conformance-success http query-param-unknown query-param-invalid crs84 fc-md-op fc-md-success fc-md-links "
            + "fc-md-items fc-md-items-links fc-md-extent sfc-md-op sfc-md-success fc-op fc-limit-definition fc-limit-response-1 fc-bbox-definition fc-bbox-response fc-time-definition fc-time-response "
            + "fc-response fc-links fc-rel-type fc-timeStamp fc-numberMatched fc-numberReturned f-op f-success f-links rec:head rec:etag rec:cross-origin rec:html rec:link-header rec:fc-filters "
            + "rec:fc-md-license rec:fc-md-extent-single rec:fc-next-1 rec:fc-next-2 rec:fc-next-3 rec:api-definition-oas per:additional-status-codes per:fc-limit-response-2"),
        ("ogcapi-features-1/1.0", "oas30", "oas-definition-1 oas-definition-2 oas-impl completeness exception-codes security rec:f-key-properties"),
        ("ogcapi-features-1/1.0", "html", "definition content rec:schema-org"),
        ("ogcapi-features-1/1.0", "geojson", "definition content"),
        ("ogcapi-features-2/1.0", "crs",
            "crs-uri fc-md-crs-list fc-md-storageCrs fc-md-storageCrs-valid-value fc-md-crs-list-global fc-bbox-crs-definition fc-bbox-crs-valid-value fc-bbox-crs-default-value fc-bbox-crs-action "
            + "bbox-crs-exception fc-crs-definition fc-crs-valid-value fc-crs-default-value fc-crs-action crs-exception geojson ogc-crs-header ogc-crs-header-value rec:crs-format-model"),
        ("ogcapi-features-3/1.0", "queryables", "queryables-link get-queryables-op get-queryables-response expression-construction rec:queryables-schema"),
        ("ogcapi-features-3/1.0", "queryables-query-parameters", "parameters"),
        ("ogcapi-features-3/1.0", "filter",
            "filter-param filter-lang-param filter-crs-wgs84 filter-crs-param mixing-expressions get-functions-operation get-functions-response-json response rec:filter-crs-list"),
        ("ogcapi-features-3/1.0", "features-filter", "get-queryables-op queryables-link filter-param filter-lang-param filter-crs-param response rec:text-encoding rec:json-encoding"),
        ("ogcapi-features-4/1.0", "create-replace-delete",
            "methods options-op options-response options-accept-post post-op post-body post-content-type post-response post-response-rid put-op put-body put-content-type put-response put-rid "
            + "put-rid-exception delete-op delete-response"),
        ("ogcapi-features-4/1.0", "update", "methods options-accept-patch update-patch-op update-patch-body patch-content-type update-patch-response rid"),
        ("ogcapi-features-4/1.0", "features",
            "resources-endpoint resource-endpoint collection-endpoint content-crs-header default-crs crs-other-crs schema geojson-create-replace update-json-merge-patch"),
        ("ogcapi-features-4/1.0", "optimistic-locking-etags",
            "get-etag-response put-etag-response patch-etag-response ifmatch-put-op ifmatch-put-eval ifmatch-patch-op ifmatch-patch-eval ifmatch-delete-op ifmatch-delete-eval per:ifmatch-missing per:ifmatch-star"),
        ("ogcapi-features-4/1.0", "optimistic-locking-timestamps",
            "get-last-modified-response put-last-modified-response patch-last-modified-response ifunmodifiedsince-put-op ifunmodifiedsince-put-eval ifunmodifiedsince-patch-op ifunmodifiedsince-patch-eval "
            + "ifunmodifiedsince-delete-op ifunmodifiedsince-delete-eval"),
        ("ogcapi-features-5/1.0", "schemas", "json-schema properties additional-keywords role role-id property-seq rec:properties"),
        ("ogcapi-features-5/1.0", "core-roles-features",
            "role-primary-geometry role-primary-instant role-primary-interval-start role-primary-interval-end primary-temporal-constraints role-type"),
        ("ogcapi-features-5/1.0", "returnables-and-receivables", "link op response"),
        ("ogcapi-features-5/1.0", "queryables", "link op response"),
        ("ogcapi-features-5/1.0", "sortables", "link op response"),
        ("cql2/1.0", "cql2-text",
            "escaping accent-insensitive-comparison advanced-comparison-operators arithmetic array-functions basic-spatial-functions basic-spatial-functions-plus case-insensitive-comparison functions "
            + "property-property spatial-functions temporal-functions"),
        ("cql2/1.0", "cql2-json",
            "basic-cql2 accent-insensitive-comparison advanced-comparison-operators arithmetic array-functions basic-spatial-functions basic-spatial-functions-plus case-insensitive-comparison functions "
            + "property-property spatial-functions temporal-functions"),
        ("cql2/1.0", "basic-cql2", "cql2-filter property binary-comparison-predicate null-predicate rec:string-normalization"),
        ("cql2/1.0", "advanced-comparison-operators", "like-predicate between-predicate in-predicate"),
        ("cql2/1.0", "case-insensitive-comparison", "casei-function"),
        ("cql2/1.0", "accent-insensitive-comparison", "accenti-function"),
        ("cql2/1.0", "basic-spatial-functions", "spatial-predicate spatial-functions"),
        ("cql2/1.0", "basic-spatial-functions-plus", "spatial-data-types"),
        ("cql2/1.0", "spatial-functions", "spatial-functions spatial-data-types"),
        ("cql2/1.0", "temporal-functions", "temporal-functions temporal-predicates"),
        ("cql2/1.0", "array-functions", "array-predicates"),
        ("cql2/1.0", "property-property", "withdraw-permissions"),
        ("cql2/1.0", "functions", "functions"),
        ("cql2/1.0", "arithmetic", "arithmetic"),
        ("ogcapi-tiles-1/1.0", "core", "conformance-success tc-op tc-success tc-error tc-tilematrix-definition tc-tilerow-definition tc-tilecol-definition"),
        ("ogcapi-tiles-1/1.0", "tileset", "conformance-success description rec:conf-link rec:bbox rec:header-linktemplates"),
        ("ogcapi-tiles-1/1.0", "tilesets-list", "conformance-success tileset-links"),
        ("ogcapi-tiles-1/1.0", "dataset-tilesets", "conformance-success landingpage operation"),
        ("ogcapi-tiles-1/1.0", "geodata-tilesets", "conformance-success desc-links operation"),
        ("ogcapi-tiles-1/1.0", "collections-selection", "conformance-success query-collections collections-response"),
        ("ogcapi-tiles-1/1.0", "datetime", "conformance-success datetime-axis rec:actual-datetime"),
        ("ogcapi-tiles-1/1.0", "mvt", "content"),
        ("ogcapi-tiles-1/1.0", "oas30", "completeness operation-id"),
        ("tms/2.0", "tilematrixset", "model"),
        ("tms/2.0", "tilematrixsetlimits", "model"),
        ("tms/2.0", "tilesetmetadata", "identifier model"),
        ("tms/2.0", "json-tilematrixset", "model ietf media-type schema"),
        ("tms/2.0", "json-tilematrixsetlimits", "model ietf schema"),
        ("tms/2.0", "json-tilesetmetadata", "model ietf media-type schema"),
    ];

    private static readonly string[] Tests =
    [
        .. from type in typeof(EveryRequirementTests).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
           where method.Name.StartsWith("Re", StringComparison.Ordinal) || method.Name.StartsWith("Per_", StringComparison.Ordinal)
           select $"_{method.Name}_",
    ];

    [Fact]
    public void Every_class_declared_has_its_requirements_listed_and_no_other() => Assert.Equal(
        Conformance.Classes.Order(StringComparer.Ordinal),
        All.Select(each => $"http://www.opengis.net/spec/{each.Standard}/conf/{each.Class}").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_requirement_has_a_test_named_after_it()
    {
        var missing = from each in All
                      from identifier in each.Identifiers.Split(' ')
                      where !Array.Exists(Tests, test => Names(test, each.Class) && Names(test, identifier[(identifier.IndexOf(':', StringComparison.Ordinal) + 1)..]))
                      select $"{each.Class}/{identifier}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_requirement_without_a_test_is_seen() => Assert.DoesNotContain(Tests, test => Names(test, "core") && Names(test, "fc-md-nothing"));

    private static bool Names(string test, string identifier) => test.Contains($"_{identifier.Replace('-', '_')}_", StringComparison.Ordinal);
}
