using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NetTopologySuite.Geometries;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    public partial class Record : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RunFiles("extensions", "vn2000_srs");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:postgis", ",,");

            migrationBuilder.CreateTable(
                name: "decision",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    issuer = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    in_force_on = table.Column<DateOnly>(type: "date", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    link = table.Column<string>(type: "text", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "land_use",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: true),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_land_use", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "law_rule",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    parameters = table.Column<string>(type: "jsonb", nullable: false),
                    article = table.Column<string>(type: "text", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    confidence = table.Column<string>(type: "text", nullable: false),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "protected_layer",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true),
                    data_date = table.Column<DateOnly>(type: "date", nullable: true),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    extent = table.Column<MultiPolygon>(type: "geometry(MultiPolygon, 4326)", nullable: false),
                    quality = table.Column<string>(type: "text", nullable: false),
                    area_srid = table.Column<int>(type: "integer", nullable: false),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protected_layer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "site",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    gso_code = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "protected_parcel",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    layer_id = table.Column<long>(type: "bigint", nullable: false),
                    land_use_code = table.Column<string>(type: "text", nullable: false),
                    outline = table.Column<MultiPolygon>(type: "geometry(MultiPolygon, 4326)", nullable: false),
                    area_m2 = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protected_parcel", x => x.id);
                    table.ForeignKey(
                        name: "FK_protected_parcel_protected_layer_layer_id",
                        column: x => x.layer_id,
                        principalTable: "protected_layer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conversion_approval",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    site_id = table.Column<long>(type: "bigint", nullable: false),
                    decision_id = table.Column<long>(type: "bigint", nullable: false),
                    land_use_code = table.Column<string>(type: "text", nullable: false),
                    hectares = table.Column<decimal>(type: "numeric", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conversion_approval", x => x.id);
                    table.ForeignKey(
                        name: "FK_conversion_approval_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_conversion_approval_site_site_id",
                        column: x => x.site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    province_id = table.Column<long>(type: "bigint", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_en = table.Column<string>(type: "text", nullable: true),
                    decision_id = table.Column<long>(type: "bigint", nullable: true),
                    from_year = table.Column<int>(type: "integer", nullable: true),
                    until_year = table.Column<int>(type: "integer", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan", x => x.id);
                    table.ForeignKey(
                        name: "FK_plan_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_unit_province_id",
                        column: x => x.province_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_succession",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    from_id = table.Column<long>(type: "bigint", nullable: false),
                    to_id = table.Column<long>(type: "bigint", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    law = table.Column<string>(type: "text", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_succession", x => x.id);
                    table.ForeignKey(
                        name: "FK_unit_succession_unit_from_id",
                        column: x => x.from_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_unit_succession_unit_to_id",
                        column: x => x.to_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_version",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unit_id = table.Column<long>(type: "bigint", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<long>(type: "bigint", nullable: true),
                    official_km2 = table.Column<decimal>(type: "numeric", nullable: true),
                    outline = table.Column<MultiPolygon>(type: "geometry(MultiPolygon, 4326)", nullable: true),
                    outline_quality = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<Point>(type: "geometry(Point, 4326)", nullable: true),
                    area_srid = table.Column<int>(type: "integer", nullable: true),
                    mountainous = table.Column<bool>(type: "boolean", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_unit_version_unit_parent_id",
                        column: x => x.parent_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_unit_version_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movement_group",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    plan_id = table.Column<long>(type: "bigint", nullable: true),
                    ha_delta = table.Column<decimal>(type: "numeric", nullable: false),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_movement_group", x => x.id);
                    table.ForeignKey(
                        name: "FK_movement_group_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_target",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    plan_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                    measure = table.Column<string>(type: "text", nullable: true),
                    indicator = table.Column<string>(type: "text", nullable: false),
                    indicator_en = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    value_text = table.Column<string>(type: "text", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_target", x => x.id);
                    table.ForeignKey(
                        name: "FK_plan_target_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movement",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    site_kind = table.Column<string>(type: "text", nullable: false),
                    province_id = table.Column<long>(type: "bigint", nullable: false),
                    plan_id = table.Column<long>(type: "bigint", nullable: true),
                    group_id = table.Column<long>(type: "bigint", nullable: true),
                    site_id = table.Column<long>(type: "bigint", nullable: true),
                    into_site_id = table.Column<long>(type: "bigint", nullable: true),
                    names_id = table.Column<long>(type: "bigint", nullable: true),
                    decision_id = table.Column<long>(type: "bigint", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    on_precision = table.Column<string>(type: "text", nullable: false),
                    count_delta = table.Column<int>(type: "integer", nullable: true),
                    ha_delta = table.Column<decimal>(type: "numeric", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_movement", x => x.id);
                    table.ForeignKey(
                        name: "FK_movement_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_movement_group_group_id",
                        column: x => x.group_id,
                        principalTable: "movement_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_movement_names_id",
                        column: x => x.names_id,
                        principalTable: "movement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_site_into_site_id",
                        column: x => x.into_site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_site_site_id",
                        column: x => x.site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_movement_unit_province_id",
                        column: x => x.province_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "site_version",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    site_id = table.Column<long>(type: "bigint", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    valid_from_precision = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: true),
                    aliases = table.Column<string[]>(type: "text[]", nullable: false),
                    decided_ha = table.Column<decimal>(type: "numeric", nullable: true),
                    declared_ha = table.Column<decimal>(type: "numeric", nullable: true),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon, 4326)", nullable: true),
                    boundary_quality = table.Column<string>(type: "text", nullable: true),
                    area_srid = table.Column<int>(type: "integer", nullable: true),
                    measured_m2 = table.Column<double>(type: "double precision", nullable: true),
                    geodesic_m2 = table.Column<double>(type: "double precision", nullable: true),
                    source_crs = table.Column<string>(type: "text", nullable: true),
                    source_coordinates = table.Column<string>(type: "jsonb", nullable: true),
                    province_id = table.Column<long>(type: "bigint", nullable: true),
                    stated_units = table.Column<string[]>(type: "text[]", nullable: false),
                    decision_id = table.Column<long>(type: "bigint", nullable: true),
                    begun_by_id = table.Column<long>(type: "bigint", nullable: true),
                    ended_by_id = table.Column<long>(type: "bigint", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_site_version_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_site_version_movement_begun_by_id",
                        column: x => x.begun_by_id,
                        principalTable: "movement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_site_version_movement_ended_by_id",
                        column: x => x.ended_by_id,
                        principalTable: "movement",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_site_version_site_site_id",
                        column: x => x.site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_site_version_unit_province_id",
                        column: x => x.province_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_conversion_approval_decision_id",
                table: "conversion_approval",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_conversion_approval_site_id",
                table: "conversion_approval",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_decision_id",
                table: "movement",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_group_id",
                table: "movement",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_into_site_id",
                table: "movement",
                column: "into_site_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_names_id",
                table: "movement",
                column: "names_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_plan_id",
                table: "movement",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_province_id",
                table: "movement",
                column: "province_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_site_id",
                table: "movement",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "IX_movement_group_plan_id",
                table: "movement_group",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_decision_id",
                table: "plan",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_province_id",
                table: "plan",
                column: "province_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_target_plan_id",
                table: "plan_target",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_protected_parcel_layer_id",
                table: "protected_parcel",
                column: "layer_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_code",
                table: "site",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_site_version_begun_by_id",
                table: "site_version",
                column: "begun_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_version_decision_id",
                table: "site_version",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_version_ended_by_id",
                table: "site_version",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_version_province_id",
                table: "site_version",
                column: "province_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_version_site_id",
                table: "site_version",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_code",
                table: "unit",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_unit_succession_from_id",
                table: "unit_succession",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_succession_to_id",
                table: "unit_succession",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_version_parent_id",
                table: "unit_version",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_version_unit_id",
                table: "unit_version",
                column: "unit_id");

            migrationBuilder.RunFiles("record", "measures", "shares", "ground", "guards", "geography", "roles");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The record is never taken back.");
    }
}
