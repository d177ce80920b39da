using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NetTopologySuite.Geometries;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    public partial class Plots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "industry",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    parent = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_industry", x => x.code);
                    table.ForeignKey(
                        name: "FK_industry_industry_parent",
                        column: x => x.parent,
                        principalTable: "industry",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plot",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false),
                    site_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plot", x => x.id);
                    table.ForeignKey(
                        name: "FK_plot_site_site_id",
                        column: x => x.site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "site_investor",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    site_id = table.Column<long>(type: "bigint", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    capital_bn_vnd = table.Column<decimal>(type: "numeric", nullable: true),
                    decision_id = table.Column<long>(type: "bigint", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site_investor", x => x.id);
                    table.ForeignKey(
                        name: "FK_site_investor_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_site_investor_site_site_id",
                        column: x => x.site_id,
                        principalTable: "site",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plot_version",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    plot_id = table.Column<long>(type: "bigint", nullable: false),
                    valid = table.Column<NpgsqlRange<DateOnly>>(type: "daterange", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    decision_id = table.Column<long>(type: "bigint", nullable: true),
                    land_use_code = table.Column<string>(type: "text", nullable: true),
                    boundary = table.Column<MultiPolygon>(type: "geometry(MultiPolygon, 4326)", nullable: false),
                    boundary_quality = table.Column<string>(type: "text", nullable: false),
                    area_srid = table.Column<int>(type: "integer", nullable: true),
                    measured_m2 = table.Column<double>(type: "double precision", nullable: true),
                    geodesic_m2 = table.Column<double>(type: "double precision", nullable: true),
                    declared_ha = table.Column<decimal>(type: "numeric", nullable: true),
                    source_crs = table.Column<string>(type: "text", nullable: true),
                    source_coordinates = table.Column<string>(type: "jsonb", nullable: true),
                    lease_until = table.Column<DateOnly>(type: "date", nullable: true),
                    price_from = table.Column<decimal>(type: "numeric", nullable: true),
                    price_to = table.Column<decimal>(type: "numeric", nullable: true),
                    price_unit = table.Column<string>(type: "text", nullable: true),
                    industries_allowed = table.Column<string[]>(type: "text[]", nullable: false),
                    industries_refused = table.Column<string[]>(type: "text[]", nullable: false),
                    height_m = table.Column<double>(type: "double precision", nullable: true),
                    density_pct = table.Column<double>(type: "double precision", nullable: true),
                    power_mw = table.Column<double>(type: "double precision", nullable: true),
                    water_m3_day = table.Column<double>(type: "double precision", nullable: true),
                    wastewater_m3_day = table.Column<double>(type: "double precision", nullable: true),
                    gas = table.Column<bool>(type: "boolean", nullable: true),
                    telecom = table.Column<bool>(type: "boolean", nullable: true),
                    road_width_m = table.Column<double>(type: "double precision", nullable: true),
                    reports = table.Column<string>(type: "jsonb", nullable: false),
                    tenant = table.Column<string>(type: "text", nullable: true),
                    project = table.Column<string>(type: "text", nullable: true),
                    project_industry = table.Column<string>(type: "text", nullable: true),
                    capital_bn_vnd = table.Column<decimal>(type: "numeric", nullable: true),
                    promised_start = table.Column<DateOnly>(type: "date", nullable: true),
                    promised_operation = table.Column<DateOnly>(type: "date", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    operating_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    recorded_by = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plot_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_plot_version_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plot_version_industry_project_industry",
                        column: x => x.project_industry,
                        principalTable: "industry",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plot_version_land_use_land_use_code",
                        column: x => x.land_use_code,
                        principalTable: "land_use",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plot_version_plot_plot_id",
                        column: x => x.plot_id,
                        principalTable: "plot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_industry_parent",
                table: "industry",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_plot_code",
                table: "plot",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plot_site_id",
                table: "plot",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "IX_plot_version_decision_id",
                table: "plot_version",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_plot_version_land_use_code",
                table: "plot_version",
                column: "land_use_code");

            migrationBuilder.CreateIndex(
                name: "IX_plot_version_plot_id",
                table: "plot_version",
                column: "plot_id");

            migrationBuilder.CreateIndex(
                name: "IX_plot_version_project_industry",
                table: "plot_version",
                column: "project_industry");

            migrationBuilder.CreateIndex(
                name: "IX_site_investor_decision_id",
                table: "site_investor",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_site_investor_site_id",
                table: "site_investor",
                column: "site_id");

            migrationBuilder.RunFiles("plots");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The record is never taken back.");
    }
}
