// Written by "npm run generate" from src/ZonePlanner.Api/openapi.json.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordinates/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Converts points between any two supported coordinate reference systems
         * @description At most 100,000 points, each in the axis order of its CRS as EPSG or OGC defines it: easting, northing for the VN-2000 zones; latitude, longitude for EPSG:4326 and EPSG:4756; longitude, latitude for OGC:CRS84. Answers are rounded to a tenth of a millimetre: 4 decimals of a metre, 9 of a degree.
         */
        post: operations["ConvertCoordinates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngành kinh tế (VSIC 2018) / Industries (VSIC 2018)
         * @description The sections of VSIC 2018 with their divisions, as plots allow and refuse them.
         */
        get: operations["IndustryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ biến động / The ledger of movements
         * @description Every keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance and defer that has taken effect by validAt, with its decision. An aggregate line of a plan has no site; lines that spell it out carry its code in names.
         */
        get: operations["MovementLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kiểm tra một ranh giới / Check a boundary */
        post: operations["CheckBoundary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các quy định của pháp luật / The rules of law */
        get: operations["Rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chia một ranh giới theo đường cắt / Split an outline by a line
         * @description An end of the line within 5 cm of a corner or side is put on it. A line that does not cut through is refused with where it stops.
         */
        post: operations["SplitBoundary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chia khu, cụm thành lưới lô đất / Divide a site into a grid of plots
         * @description Rows run along the axis, two back to back between roads; without a strip the first row stands alone. Sizes are metres on the plane of the outline's TM-3 zone. Plots share every corner bit for bit and keep those of the outline; plots, roads and what is left over add up to the whole. At most 2,000 plots. Refused with plot-too-small, plot-too-large, axis-out-of-range, road-out-of-range, strip-out-of-range, cross-road-out-of-range, smallest-out-of-range, no-plot-fits or too-many-plots.
         */
        post: operations["GridPlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gộp các ranh giới thành một / Merge outlines into one
         * @description Shared sides vanish; gaps and overlaps under 5 cm are closed, corners of later outlines giving way to those of earlier ones. What was done is said in the notes.
         */
        post: operations["MergeBoundaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/trim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cắt ranh giới về mép đất phải tránh / Trim an outline to the edge of what it must spare
         * @description Of rice land, what needs a conversion approval (LUC, LUK) is cut away, approved or not. Lines drawn twice within 5 cm are left alone, as the database's guards leave them; pieces left under 100 m² or narrower than 1 m, and strips under 15 m that the cut itself leaves between fields, are dropped and shown.
         */
        post: operations["TrimBoundary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/snap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bắt góc ranh giới vào góc của khu, cụm bên cạnh / Snap corners to those of neighbouring sites
         * @description The nearest stored corner within the tolerance (0.05 m unless stated, 0 to 5 m) takes the place of a drawn one. Corners near a neighbour's side but not near a corner of it stay, and so does a corner beside a stored one that the outline has already. Snapping twice changes nothing; what would be no boundary is refused with the place.
         */
        post: operations["SnapBoundary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geometry/shared-corners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Các khu, cụm có chung một góc và ranh giới của chúng khi góc đó dời đi / Sites that share a corner, and their outlines if it moves
         * @description A corner within 0.05 m of the place is that corner. A neighbour that would be no boundary has no outline but a refusal with the place.
         */
        post: operations["SharedCorners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm khu, cụm công nghiệp / Find sites
         * @description Sites as the law has them on a day. Words are found without diacritics, in either Unicode form, in names, aliases and codes; when nothing holds them, names that differ by a typo or two.
         */
        get: operations["SiteList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một khu, cụm công nghiệp / One site
         * @description A site as the law has it on a day: names, the three areas side by side, decisions, movements, conversion approvals, and its share in each unit. One that has ended answers with its last state and inForce false.
         */
        get: operations["OneSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử một khu, cụm công nghiệp / The history of one site
         * @description Every version, the newest law first: what held (validFrom, validTo) and when the record said so (recordedFrom, recordedTo). With validAt only versions that hold that day; with knownAt only what was recorded by then. Each version is named by its number, says who recorded it, and which movements of which decisions it began and ended with.
         */
        get: operations["SiteHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * So sánh hai phiên bản / Two versions compared
         * @description The facts that differ and the land added, taken and kept, in the TM-3 zone of the later outline: kept + taken is the one area, kept + added the other, to the square metre. Slivers that a line drawn twice leaves (up to 1 m², or up to 100 m² and 5 cm wide on average, as the guards count overlaps) are in the sums, named in withinToleranceHa, and not in the geometry.
         */
        get: operations["SiteComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nguồn gốc một khu, cụm công nghiệp / Where a site came from and went
         * @description A graph: sites, the one asked for first, each as it is on the day or last was, and the movements by which land went from one into another, the oldest first. Alone when it was never merged or split.
         */
        get: operations["SiteLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}/investor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chủ đầu tư hạ tầng / Who builds a site
         * @description While the site is only planned (disclosure in-procedure), name and capital are null to everybody but the officers of its province. They are null too where nobody is on record. Who may change it is told the ETag of what is on record.
         */
        get: operations["InvestorOfSite"];
        /**
         * Ghi nhận chủ đầu tư hạ tầng / Record who builds a site
         * @description From the day on; what was on record for that day and later is closed and kept in history. Needs If-Match with the ETag that GET answers, or If-None-Match: * where nobody was ever on record; 412 holds under current whom somebody else recorded since. Sent twice by the same planner, it says the same.
         */
        put: operations["NameInvestor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm lô đất theo nhu cầu / Find plots by need
         * @description Plots as everybody may see them on a day: of a site that only stands in a plan, place, hectares and industries. A figure nobody reported is unknown, which is an answer of its own (unknown=include or exclude). Every figure says who reported it and when. As CSV with f=csv.
         */
        get: operations["PlotSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gợi ý khi tìm lô đất / Suggestions for the search of plots
         * @description Units by old and new names, sites and industries, without diacritics and with a typo or two, each with how many plots a search for it finds when nothing else is asked: available ones, and those whose status is not public.
         */
        get: operations["PlotSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lô đất / One plot
         * @description A plot as it stands on a day: area, status and decision, price, industries, capacities with who reported each and when, the tenant's schedule. What may not be seen yet, by the status of its site, is null.
         */
        get: operations["OnePlot"];
        /**
         * Sửa một lô đất / Change a plot
         * @description Replaces all figures from a day on, and the outline if one is sent, under If-Match; status and tenant stay. Every figure names who reported it and when.
         */
        put: operations["ChangePlot"];
        post?: never;
        /**
         * Bỏ một lô đất / End a plot
         * @description From the day on there is no such plot: it was divided, joined, or drawn by mistake. What it was before stays on the record. Needs If-Match.
         */
        delete: operations["EndPlot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử một lô đất / The history of one plot
         * @description Every period in which nothing of the plot and its site that may be seen changed, the newest first. What may be seen of each follows the status its site had then.
         */
        get: operations["PlotHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots/{code}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu lô đất (PDF) / The sheet of a plot (PDF)
         * @description The plot as everybody may see it: map with scale, area, status, price, capacities, each with who reported it and when.
         */
        get: operations["PlotSheetPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plots/{code}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi tình trạng một lô đất / Change the status of a plot
         * @description reserved, leased and handed-over have a tenant (left out, the one there is); leased, handed-over and revoked a decision. A plot that somebody holds is 409 plot-held to everybody else, until the record says it was given back or revoked.
         */
        post: operations["ChangePlotStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{code}/plots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lập các lô đất của một khu, cụm / Lay out plots in a site
         * @description Every plot lies inside the site and over no other plot; if one does not, none is written. The code of a plot is that of the site and its label, with a number behind it when a plot that bore the label before has it.
         */
        post: operations["AddPlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/hectares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hecta theo huyện, xã, tỉnh, loại, tình trạng / Hectares by district, commune, province, kind or status
         * @description Sites in force on validAt as known at knownAt: decided, declared and measured hectares side by side, from stored areas and shares. As CSV with format=csv or Accept: text/csv.
         */
        get: operations["HectaresReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tỷ lệ lấp đầy / Occupancy
         * @description Hectares of plots by status for every site that has plots; occupancy is what is leased or handed over of all plots whose status may be seen. Hectares are measured on the outlines; how many of these are schematic is said. Null is not known, or not public.
         */
        get: operations["Occupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/late-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự án chậm tiến độ / Late projects
         * @description Projects whose promised day of building or of working has gone by on the day asked for, the latest first, in the caller's own province.
         */
        get: operations["LateProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các quy hoạch / The plans
         * @description Plans with their period and the decision that adopted them. Those of a former province are found under the old and the new one.
         */
        get: operations["PlanList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một quy hoạch / One plan
         * @description A plan with its targets and the movements it says or that spell out what it says, up to validAt.
         */
        get: operations["OnePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{code}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đối chiếu quy hoạch / Does the plan balance?
         * @description For each kind of site: the target, the ledger by validAt, the sites named and in force on validAt, and the differences.
         */
        get: operations["PlanReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đơn vị hành chính / Administrative units
         * @description Provinces, districts and communes that exist on validAt. Districts ended on 2025-06-30: ask for them with validAt=2025-06-30.
         */
        get: operations["UnitList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đơn vị hành chính / One administrative unit
         * @description A unit as it is on validAt, or as it last was (inForce false), with every version of it.
         */
        get: operations["OneUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tôi là ai / Who am I */
        get: operations["WhoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập / Sign in */
        post: operations["SignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập bằng liên kết một lần / Sign in by a one-time link */
        post: operations["SignInByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/external": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng nhập bằng OpenID Connect / Sign in by OpenID Connect */
        get: operations["ExternalSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/external/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trở về từ OpenID Connect / Back from OpenID Connect */
        get: operations["ExternalSignInReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng xuất / Sign out */
        post: operations["SignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng xuất mọi nơi / Sign out everywhere */
        post: operations["SignOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đặt mật khẩu / Set a password */
        post: operations["SetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mã truy cập cho chương trình / A token for a program */
        post: operations["IssueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gia hạn mã truy cập / A new token for an old one */
        post: operations["RefreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tài khoản / The accounts */
        get: operations["AccountList"];
        put?: never;
        /** Mời người dùng / Invite somebody */
        post: operations["InviteAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sửa tài khoản / Change an account */
        put: operations["ChangeAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Liên kết đăng nhập mới / Another sign-in link */
        post: operations["MakeSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đề xuất / The proposals */
        get: operations["ProposalList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đề xuất / One proposal */
        get: operations["OneProposal"];
        /**
         * Lưu đề xuất / Save a proposal
         * @description Begins a draft with If-None-Match: *, or replaces what one says with If-Match: its ETag. 412 holds the other version under current. A planner writes in those they began.
         */
        put: operations["SaveProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kiểm tra đề xuất / Check a proposal */
        get: operations["CheckProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu kiểm tra để in / The check, to print
         * @description An HTML page with the map, every finding, the rules and their day, and the SHA-256 of the data that the page carries in its last script element.
         */
        get: operations["ProposalReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nộp đề xuất / Hand in a proposal */
        post: operations["SubmitProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại đề xuất / Send a proposal back */
        post: operations["ReturnProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Duyệt đề xuất / Approve a proposal */
        post: operations["ApproveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút đề xuất / Give a proposal up */
        post: operations["WithdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Công bố đề xuất / Publish a proposal
         * @description Judges the proposal once more among all that is on the record now. Errors refuse it; each warning needs a reason, given now or with an earlier step. Then the old versions are closed, and the decision, the movements and the new versions recorded.
         */
        post: operations["PublishProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi bản quét quyết định / Send the scan of a decision
         * @description The body is the PDF itself, up to 20 MB. The same bytes sent again by one province have the same id.
         */
        post: operations["KeepDecisionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản quét quyết định / The scan of a decision */
        get: operations["DecisionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nội dung đồng ý / What one agrees to */
        get: operations["ConsentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách quan tâm / Interest received
         * @description At most 500, the newest first; numberMatched counts them all.
         */
        get: operations["InterestList"];
        put?: never;
        /**
         * Bày tỏ quan tâm / Express interest
         * @description Interest in a plot, or in a need that no plot meets yet. The answer is the same whether the address is known or not: a mail with a link, good for 48 hours, asks its owner to confirm, and nothing is shown to an officer before. 503 when the operator has not set up mail.
         */
        post: operations["ExpressInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản đồ nhu cầu / The demand map
         * @description One point a site with confirmed interest in its plots, planned ones too; needs without a plot stand under needs, by the province they name. People are counted, not messages. Of fewer than three neither the number nor the hectares are given.
         */
        get: operations["InterestDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một quan tâm / One expression of interest */
        get: operations["OneInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lời / Answer
         * @description The answer is kept and mailed. 409 when it was closed, or its owner wants no more mail; 503 when the operator has not set up mail.
         */
        post: operations["AnswerInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interest/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng / Close */
        post: operations["CloseInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sai sót được báo / Errors reported
         * @description At most 500, the newest first; numberMatched counts them all.
         */
        get: operations["ErrorReportList"];
        put?: never;
        /**
         * Báo sai sót / Report an error
         * @description What is wrong with a site or plot, in free words. With an e-mail (and consent) the answer is mailed, once its owner confirmed it; 503 when the operator has not set up mail and an e-mail is given.
         */
        post: operations["ReportError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số sai sót đang mở / Open reports */
        get: operations["OpenErrorReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một sai sót được báo / One report of an error */
        get: operations["OneErrorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lời / Answer */
        post: operations["AnswerErrorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng / Close */
        post: operations["CloseErrorReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các webhook / The webhooks
         * @description An admin sees all, a planner those of their province.
         */
        get: operations["WebhookList"];
        put?: never;
        /**
         * Đăng ký webhook / Subscribe a webhook
         * @description Every change of a site (site.changed) and of its plots as everybody may see them (plots.changed) that is published from now on is posted to the https address as JSON, in order, once in effect: webhook-id names the change for ever, whatever the attempt. Signed as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature; HMAC-SHA256) by the secret of this answer, which is not shown again. A planner's is of their province; an admin may name one.
         */
        post: operations["SubscribeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một webhook / One webhook */
        get: operations["OneWebhook"];
        put?: never;
        post?: never;
        /** Huỷ webhook / Unsubscribe a webhook */
        delete: operations["UnsubscribeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần gửi của một webhook / The deliveries of a webhook
         * @description A hundred at a time, the newest first. Of a receiver's answer only the status is kept.
         */
        get: operations["WebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi lại từ một phiên bản / Send again from a version
         * @description From the changes of version fromVersion on, each under the same webhook-id as before; a paused webhook goes on. A later version than the next leaves out what lies between.
         */
        post: operations["ReplayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạm dừng webhook / Pause a webhook */
        post: operations["PauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho webhook chạy tiếp / Resume a webhook
         * @description Goes on after the last change that was delivered, at once, whether it was paused or waits after a failure.
         */
        post: operations["ResumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessTokenResponse: {
            tokenType?: null | string;
            accessToken: string;
            /** Format: int64 */
            expiresIn: number;
            refreshToken: string;
        };
        /** @description An account and the link that signs it in once. */
        AccountLink: {
            account: components["schemas"]["ManagedAccount"];
            link: string;
            /** Format: date-time */
            until: string;
        };
        /** @description The accounts, by e-mail. */
        AccountListList: {
            accounts: components["schemas"]["ManagedAccount"][];
        };
        /** @description The province of an account. */
        AccountProvince: {
            code: string;
            name: string;
        };
        /** @description The codes of plots laid out, in the order they were sent. */
        AddedPlots: {
            codes: string[];
        };
        /** @description The body as the API document shows it. */
        AddPlotsShape: {
            /**
             * Format: date
             * @description The day from which they are plots.
             */
            validFrom: string;
            /** @description Where they were read. */
            source: string;
            decision: null | components["schemas"]["ProposedDecision"];
            /** @description The plots: as in changing one, and status available or not-cleared. */
            plots: components["schemas"]["JsonObject"][];
        };
        /** @description A site that touches what changed. */
        AffectedNeighbour: {
            code: string;
            name: string;
            /** Format: double */
            distanceM: number;
        };
        /** @description The body of POST /api/checks/boundary as the API document shows it; it is read member by member. */
        BoundaryQuestionShape: {
            /** @description What the boundary is to be. */
            kind: components["schemas"]["SiteKind"];
            /** @description A GeoJSON Polygon or MultiPolygon; x (longitude or easting) first whatever the CRS. */
            geometry: components["schemas"]["JsonObject"];
            /** @description OGC:CRS84 (the default) or EPSG:4326, 4756, 3405, 3406, 5896 to 5899, 9205 to 9218. */
            crs: null | string;
            /** @description Code or name of the commune it is said to lie in. */
            commune: null | string;
            /**
             * Format: double
             * @description Hectares in the dossier.
             */
            declaredHa: null | number;
            /**
             * Format: double
             * @description Hectares in the decision.
             */
            decidedHa: null | number;
            /**
             * Format: date
             * @description The day it would be in force from; today when left out.
             */
            validAt: null | string;
            /** @description The instant whose knowledge is asked for; now when left out. */
            knownAt: null | string;
            /** @description Code of the site it redraws. */
            site: null | string;
            /** @description Name of the site, to look for near-homonyms. */
            name: null | string;
            /** @description What changes together with it, at most 20: it is judged beside their new outlines, and what they were is not in its way. */
            others: null | components["schemas"]["OtherChange"][];
            /** @description Whether findings come with the outline that would mend them, where there is one; no when left out, as it costs more than the check. */
            repairs: null | boolean;
        };
        /** @description The answer of POST /api/checks/boundary. Areas are null while the outline is not a boundary. */
        BoundaryReport: {
            /** Format: double */
            measuredHa: null | number;
            /** Format: double */
            geodesicHa: null | number;
            /** Format: double */
            declaredHa: null | number;
            /** Format: double */
            decidedHa: null | number;
            areaCrs: null | string;
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            publishable: boolean;
            findings: components["schemas"]["FindingReport"][];
            coverage: components["schemas"]["CoverageReport"][];
            units: components["schemas"]["UnitReport"][];
        };
        /** @description What the account becomes. */
        ChangeAccountSaid: {
            /** @description The name shown beside what they do. */
            name: string;
            /** @description investor, officer, planner or admin. */
            role: components["schemas"]["Role"];
            /** @description The code of their province; officers and planners need one. */
            province: null | string;
            /** @description Whether it is shut out. */
            blocked: null | boolean;
        };
        /** @description The body as the API document shows it. */
        ChangePlotShape: {
            /**
             * Format: date
             * @description The day from which it holds.
             */
            validFrom: string;
            /** @description Where it was read. */
            source: string;
            /** @description The label inside the site. */
            label: string;
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS; x first. */
            crs: null | string;
            geometry: null | components["schemas"]["JsonObject"];
            /** @description surveyed, digitised or schematic. */
            quality: string;
            /** @description The land-use code. */
            landUse: null | string;
            /**
             * Format: double
             * @description Hectares written in the papers.
             */
            declaredHa: null | number;
            /**
             * Format: date
             * @description The last day of the term.
             */
            leaseUntil: null | string;
            price: null | components["schemas"]["PlotPrice"];
            /** @description Sections and divisions of VSIC 2018. */
            industriesAllowed: null | string[];
            /** @description Sections and divisions of VSIC 2018. */
            industriesRefused: null | string[];
            /**
             * Format: double
             * @description The greatest height of a building, metres.
             */
            heightM: null | number;
            /**
             * Format: double
             * @description The greatest share under buildings, per cent.
             */
            densityPct: null | number;
            /**
             * Format: double
             * @description Megawatts.
             */
            powerMw: null | number;
            /**
             * Format: double
             * @description Cubic metres a day.
             */
            waterM3Day: null | number;
            /**
             * Format: double
             * @description Cubic metres a day.
             */
            wastewaterM3Day: null | number;
            /** @description Piped gas. */
            gas: null | boolean;
            /** @description Fibre. */
            telecom: null | boolean;
            /**
             * Format: double
             * @description Metres.
             */
            roadWidthM: null | number;
            reported: null | components["schemas"]["SentReport"];
            /** @description The same for single figures, by name. */
            reports: null | {
                [key: string]: components["schemas"]["SentReport"];
            };
            /** @description What a reader must know beside them. */
            note: null | string;
        };
        /** @description The body as the API document shows it. */
        ChangePlotStatusShape: {
            /** @description available, reserved, leased, handed-over, revoked or not-cleared. */
            status: components["schemas"]["PlotStatus"];
            /**
             * Format: date
             * @description The day from which it holds.
             */
            validFrom: string;
            /** @description Where it was read. */
            source: string;
            decision: null | components["schemas"]["ProposedDecision"];
            tenant: null | components["schemas"]["TenantShape"];
            /** @description What a reader must know beside it. */
            note: null | string;
        };
        /** @description What is said of a proposal. */
        Checked: {
            /**
             * Format: date
             * @description The day it would hold from.
             */
            validAt: string;
            /**
             * Format: date
             * @description The day whose rules it is judged by: that on which it was received.
             */
            rulesOf: string;
            /**
             * Format: date-time
             * @description The instant of the record it was judged among.
             */
            knownAt: string;
            /** @description Whether it can be handed in. */
            complete: boolean;
            /** @description Whether no error keeps it from being published. */
            publishable: boolean;
            /** @description The engine's report on each change that has an outline. */
            changes: components["schemas"]["CheckedChange"][];
            /** @description Every finding, with its key. */
            findings: components["schemas"]["ProposalFinding"][];
            /** @description Keys of warnings that still want a reason before it is published. */
            unanswered: string[];
        };
        /** @description The report on one change. */
        CheckedChange: {
            /** Format: int32 */
            change: number;
            report: components["schemas"]["BoundaryReport"];
        };
        /** @description What lies between two outlines, measured in one VN-2000 zone: `fromHa` is kept + taken, `toHa` kept + added, `differenceHa` added − taken, each to the square metre. */
        ComparedLand: {
            areaCrs: string;
            /** Format: double */
            fromHa: number;
            /** Format: double */
            toHa: number;
            /** Format: double */
            differenceHa: number;
            added: components["schemas"]["ComparedPart"];
            taken: components["schemas"]["ComparedPart"];
            kept: components["schemas"]["ComparedPart"];
        };
        /** @description A part of the ground. `withinToleranceHa` of it lie in slivers that a line drawn twice leaves, which the geometry (WGS 84) leaves out; the geometry is null when nothing else is there. */
        ComparedPart: {
            /** Format: double */
            hectares: number;
            /** Format: double */
            withinToleranceHa: number;
            geometry: null | components["schemas"]["JsonElement"];
        };
        /** @description Two versions of a site: `changed` names the members of `from` and `to` that differ, `land` is what lies between the outlines (null when one has none), `notes` what a reader must know. */
        ComparedVersions: {
            code: string;
            /** Format: date-time */
            knownAt: string;
            from: components["schemas"]["RecordedVersion"];
            to: components["schemas"]["RecordedVersion"];
            changed: string[];
            land: null | components["schemas"]["ComparedLand"];
            notes: components["schemas"]["ComparisonNote"][];
        };
        /** @description What a reader of a comparison must know before believing its hectares. */
        ComparisonNote: {
            code: string;
            message: components["schemas"]["Sentence"];
        };
        /** @description A text somebody agrees to. */
        Consent: {
            version: string;
            text: components["schemas"]["Sentence"];
        };
        /** @description That somebody agrees, and to which text. */
        ConsentBody: {
            given: boolean;
            version: string;
        };
        /** @description Who asks, as it is sent. */
        ContactBody: {
            name: string;
            organisation: null | string;
            email: string;
            telephone: null | string;
        };
        /** @description What to convert. */
        ConversionRequest: {
            /** @description The CRS of the points, `EPSG:9214`, or its URN or URI. */
            from: null | string;
            /** @description The CRS to answer in. */
            to: null | string;
            /** @description Pairs of numbers in the axis order of From. */
            points: null | number[][];
        };
        /** @description The points in the same order. */
        ConvertedPoints: {
            /** @description Pairs of numbers in the axis order of the CRS asked for. */
            points: number[][];
        };
        /** @description A corner that gave way to a stored one: longitude, latitude, as exact as they are stored. */
        Corner: {
            from: number[];
            to: number[];
            /** Format: double */
            distanceM: number;
            onto: string;
        };
        /** @description Whether a kind of protected land could be looked for, and what was left out. */
        CoverageReport: {
            layerKind: components["schemas"]["ProtectedLayerKind"];
            result: components["schemas"]["CoverageResult"];
            /** Format: double */
            uncheckedHa: null | number;
            geometry: null | components["schemas"]["Geometry"];
            layers: components["schemas"]["LayerReport"][];
        };
        /**
         * @description How far a place was looked at.
         * @enum {unknown}
         */
        CoverageResult: "checked" | "partly-checked" | "not-checked";
        /** @description A file that is kept: `id` is what a proposal's decision names it by. */
        DecisionFilesKept: {
            id: string;
            name: string;
            /** Format: int32 */
            bytes: number;
        };
        /** @description Attempts, the newest first; `next` is the address of the older ones. */
        Deliveries: {
            attempts: components["schemas"]["Delivery"][];
            next: null | string;
        };
        /** @description One attempt: `site` is a code, or that and `/plots`; `outcome` is `delivered`, `refused`, `redirected`, `unreachable`, `timed-out` or `forbidden-address`; `status` what the receiver answered, null when it did not. */
        Delivery: {
            /** Format: int64 */
            number: number;
            /** Format: uuid */
            message: string;
            /** Format: int64 */
            version: number;
            site: string;
            /** Format: int32 */
            attempt: number;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            milliseconds: number;
            /** Format: int32 */
            status: null | number;
            outcome: string;
        };
        /** @description A site on the demand map; the geometry is null where the site has no outline. */
        DemandFeature: {
            type?: null | string;
            id: string;
            geometry: null | components["schemas"]["DemandPoint"];
            properties: components["schemas"]["DemandOfSite"];
        };
        /** @description The demand map: a GeoJSON feature collection with the needs beside its features. */
        DemandMap: {
            type?: null | string;
            /** @description One a site. */
            features: components["schemas"]["DemandFeature"][];
            /** @description One a province that needs name, and one for those that name none. */
            needs: components["schemas"]["DemandOfNeeds"][];
        };
        /** @description What is wanted in a province, by needs that name no plot. */
        DemandOfNeeds: {
            province: null | string;
            people: string;
            /** Format: double */
            hectaresFrom: null | number;
            /** Format: double */
            hectaresTo: null | number;
        };
        /** @description What is wanted at a site. */
        DemandOfSite: {
            /** @description Its code. */
            site: string;
            /** @description Its name. */
            name: string;
            /** @description Its kind. */
            kind: components["schemas"]["SiteKind"];
            /** @description Its status. */
            status: components["schemas"]["SiteStatus"];
            /** @description How many people: a number, or `&lt;3`. */
            people: string;
            /**
             * Format: double
             * @description The hectares they want at least, added up; of a plot that was named without a need, its own. Null for fewer than three people.
             */
            hectaresFrom: null | number;
            /**
             * Format: double
             * @description The hectares they want at most, added up.
             */
            hectaresTo: null | number;
        };
        /** @description A GeoJSON point on a site. */
        DemandPoint: {
            type?: null | string;
            coordinates: number[];
        };
        /**
         * @description How much of a site's plots may be seen.
         * @enum {unknown}
         */
        Disclosure: "all" | "in-procedure" | "plan-only";
        /** @description A layer that distances rest on; `measured` is false when another edition has replaced the one that was known then, so that its distances are unknown. */
        DistanceLayer: {
            name: string;
            title: string;
            titleEn: null | string;
            owner: null | string;
            /** Format: date */
            date: null | string;
            measured: boolean;
        };
        /** @description Kilometres to the nearest of each; null where no layer tells. */
        Distances: {
            /** Format: double */
            portKm: null | number;
            /** Format: double */
            airportKm: null | number;
            /** Format: double */
            expresswayKm: null | number;
            /** Format: double */
            railKm: null | number;
        };
        /** @description A report of an error as officers see it. */
        ErrorReport: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description How far the officers have come with it. */
            state: components["schemas"]["InterestState"];
            /**
             * Format: date-time
             * @description When it came.
             */
            createdAt: string;
            /** @description The site it is about. */
            site: string;
            /** @description Its name. */
            siteName: null | string;
            /** @description The plot it is about; null for the site itself. */
            plot: null | string;
            /** @description What is wrong. */
            words: string;
            /** @description Where: longitude, latitude on WGS 84. */
            point: null | number[];
            /** @description Whether whoever made it confirmed an address for the answer. */
            reachable: boolean;
            /** @description What officers answered, the first one first. */
            answers: components["schemas"]["GivenAnswer"][];
        };
        /** @description Reports found; `numberMatched` counts all that there are. */
        ErrorReportsFound: {
            /** Format: int64 */
            numberMatched: number;
            /** Format: int32 */
            numberReturned: number;
            reports: components["schemas"]["ErrorReport"][];
        };
        /** @description A choice, its name where it has one, and how many plots it would show; the code is null for plots of which it is not known. Bands of hectares are `2-5`: from 2, below 5. */
        FacetCount: {
            code: null | string;
            name: null | string;
            /** Format: int64 */
            count: number;
        };
        /** @description Where a figure comes from. */
        FigureReport: {
            by: string;
            /** Format: date */
            on: string;
            stale: boolean;
        };
        /** @description One finding. `key` tells it from the others of the answer; `repair` is the outline that would mend it, where there is one and repairs were asked for. */
        FindingReport: {
            key: string;
            code: string;
            severity: components["schemas"]["Severity"];
            message: components["schemas"]["Sentence"];
            /** Format: double */
            hectares: null | number;
            geometry: null | components["schemas"]["Geometry"];
            subject: null | string;
            layer: null | components["schemas"]["LayerReport"];
            article: null | string;
            tolerance: null | string;
            parties: null | components["schemas"]["PartiesReport"];
            raw: null | components["schemas"]["QuantityReport"];
            judged: null | components["schemas"]["QuantityReport"];
            repair: null | components["schemas"]["RepairReport"];
        };
        /** @description A need by the name of its parameter, whether it is met, and why. */
        FitReason: {
            code: string;
            met: components["schemas"]["Met"];
            message: components["schemas"]["Sentence"];
        };
        /**
         * @description A plot as the search shows it to everybody: what may not be seen or was never said is null. `bbox` is west, south, east, north and `point` a place in the plot,
         *     longitude first; `validTo` is the first day on which it no longer holds. `fit` is the share of the needs asked for that are known to be met, per cent.
         */
        FoundPlot: {
            code: string;
            label: string;
            site: string;
            siteName: string;
            siteNameEn: null | string;
            siteKind: components["schemas"]["SiteKind"];
            siteStatus: components["schemas"]["SiteStatus"];
            disclosure: components["schemas"]["Disclosure"];
            province: null | components["schemas"]["PlaceName"];
            district: null | components["schemas"]["PlaceName"];
            commune: null | components["schemas"]["PlaceName"];
            decision: null | string;
            /** Format: date */
            validFrom: null | string;
            /** Format: date */
            validTo: null | string;
            quality: components["schemas"]["Quality"];
            /** Format: double */
            measuredHa: number;
            /** Format: double */
            geodesicHa: number;
            areaCrs: null | string;
            /** Format: double */
            declaredHa: null | number;
            status: null | components["schemas"]["PlotStatus"];
            landUse: null | string;
            /** Format: date */
            leaseUntil: null | string;
            price: null | components["schemas"]["PlotPrice"];
            industriesAllowed: string[];
            industriesRefused: string[];
            /** Format: double */
            heightM: null | number;
            /** Format: double */
            densityPct: null | number;
            /** Format: double */
            powerMw: null | number;
            /** Format: double */
            waterM3Day: null | number;
            /** Format: double */
            wastewaterM3Day: null | number;
            gas: null | boolean;
            telecom: null | boolean;
            /** Format: double */
            roadWidthM: null | number;
            reports: {
                [key: string]: components["schemas"]["FigureReport"];
            };
            bbox: number[];
            point: number[];
            /** @description Kilometres as the crow flies from IReadOnlyList&lt;double&gt; FoundPlot.Point. */
            distances?: components["schemas"]["Distances"];
            /**
             * Format: int32
             * @description 0 to 100.
             */
            fit?: number;
            /** @description Each need asked for, and whether it is met. */
            reasons?: components["schemas"]["FitReason"][];
            /** @description Where the whole of it is read. */
            href?: null | string;
        };
        /** @enum {unknown} */
        GeographyReason: "asked" | "valid-at" | "last-day-of-level" | "first-day-of-level" | "no-unit-known" | null;
        /** @description A GeoJSON geometry (RFC 7946): longitude, latitude on WGS 84. */
        Geometry: GeoJSON.Geometry;
        /** @description An answer of an officer. */
        GivenAnswer: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who. */
            by: string;
            /** @description What. */
            text: string;
            /** @description Whether it was sent: not to somebody who left no address, or did not confirm it. */
            mailed: boolean;
        };
        /** @description The plots in the order of their labels, roads with the strip, what is left over, the whole they add up to, and what was done: `remnants-joined`, `left-over`, `plots-without-road`. */
        GridPlotsAnswer: {
            plots: components["schemas"]["PlotReport"][];
            /** Format: double */
            roadsHa: number;
            roads: null | components["schemas"]["OutlineReport"];
            /** Format: double */
            leftOverHa: number;
            leftOver: null | components["schemas"]["OutlineReport"];
            whole: components["schemas"]["OutlineReport"];
            /** Format: double */
            axisDegrees: number;
            notes: components["schemas"]["FindingReport"][];
        };
        /** @description The body as the API document shows it: either widthM and depthM, or plotHa. */
        GridPlotsShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS; x first. */
            crs: null | string;
            /** @description A GeoJSON Polygon or MultiPolygon. */
            geometry: components["schemas"]["JsonObject"];
            /**
             * Format: double
             * @description Metres of a plot along the axis, 5 to 5,000.
             */
            widthM: null | number;
            /**
             * Format: double
             * @description Metres of a plot across the axis, 5 to 5,000.
             */
            depthM: null | number;
            /**
             * Format: double
             * @description Hectares of a plot.
             */
            plotHa: null | number;
            /**
             * Format: double
             * @description Depth over width of a plot of plotHa: 0.1 to 10, 1 when left out.
             */
            depthToWidth: null | number;
            /**
             * Format: double
             * @description The axis of the rows, from grid north, clockwise, 0 to 360; along the longest side of the smallest rectangle around the outline when left out.
             */
            axisDegrees: null | number;
            /**
             * Format: double
             * @description Metres of the roads between rows and between blocks: 1 to 500, or 0 (the default) for none.
             */
            roadM: null | number;
            /**
             * Format: double
             * @description Metres of road or green along the outline: 1 to 500, or 0 (the default) for none.
             */
            stripM: null | number;
            /**
             * Format: int32
             * @description A cross road after so many plots of a row, 1 to 1,000; none when left out.
             */
            crossRoadEveryPlots: null | number;
            /**
             * Format: double
             * @description The same in metres, rounded down to whole plots.
             */
            crossRoadEveryM: null | number;
            /**
             * Format: double
             * @description The smallest piece at the edge that is a plot of its own; half the wanted plot when left out.
             */
            smallestHa: null | number;
            /** @description Whether smaller pieces are left over; otherwise each is joined to the plot it shares the longest side with. */
            leaveRemnants: null | boolean;
        };
        /**
         * @description What the rows of a report are.
         * @enum {unknown}
         */
        Grouping: "district" | "commune" | "province" | "kind" | "status";
        /** @description How the service is, and the version of the data it reads. */
        HealthState: {
            status: string;
            /** Format: int64 */
            datasetVersion: null | number;
        };
        /** @description Hectares by row, and in all: the rows add up to the total, to the square metre. */
        HectaresAnswer: {
            by: components["schemas"]["Grouping"];
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: date */
            geography: null | string;
            geographyReason: null | components["schemas"]["GeographyReason"];
            kinds: string[];
            statuses: string[];
            excluded: string[];
            basis: components["schemas"]["HectaresBasis"];
            rows: components["schemas"]["HectaresRow"][];
            total: components["schemas"]["HectaresFigures"];
            notes: components["schemas"]["Sentence"][];
        };
        /** @description What each of the three hectares rests on. */
        HectaresBasis: {
            decidedHa: components["schemas"]["Sentence"];
            declaredHa: components["schemas"]["Sentence"];
            measuredHa: components["schemas"]["Sentence"];
        };
        /** @description Counts and hectares. A site counts once, in its lead unit: so do `statedOnly`, `withoutDecidedHa`, `withoutOutline` and `schematic`; `crossing` counts it in each unit it touches when there are several. */
        HectaresFigures: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            crossing: number;
            /** Format: int32 */
            statedOnly: number;
            /** Format: int32 */
            withoutDecidedHa: number;
            /** Format: int32 */
            withoutOutline: number;
            /** Format: int32 */
            schematic: number;
            /** Format: double */
            decidedHa: number;
            /** Format: double */
            declaredHa: number;
            /** Format: double */
            measuredHa: number;
        };
        /** @description One row: a unit, a kind or a status; without a code, what belongs to no known unit. */
        HectaresRow: {
            code: null | string;
            name: string;
            nameEn: null | string;
            parent: null | string;
            unplaced: null | components["schemas"]["Unplaced"];
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            crossing: number;
            /** Format: int32 */
            statedOnly: number;
            /** Format: int32 */
            withoutDecidedHa: number;
            /** Format: int32 */
            withoutOutline: number;
            /** Format: int32 */
            schematic: number;
            /** Format: double */
            decidedHa: number;
            /** Format: double */
            declaredHa: number;
            /** Format: double */
            measuredHa: number;
        };
        /** Format: binary */
        IFormFile: string;
        /** @description The sections of VSIC 2018. */
        Industries: {
            sections: components["schemas"]["IndustrySection"][];
        };
        /** @description A division of a section. */
        IndustryDivision: {
            code: string;
            name: string;
            nameEn: string;
            source: string;
        };
        /** @description An industry of VSIC 2018. */
        IndustryName: {
            code: string;
            name: string;
            nameEn: string;
        };
        /** @description A section and its divisions. */
        IndustrySection: {
            code: string;
            name: string;
            nameEn: string;
            source: string;
            divisions: components["schemas"]["IndustryDivision"][];
        };
        /** @description The body of POST /api/interest, for the API document. */
        InterestBody: {
            /** @description The public code of a plot. */
            plot: null | string;
            need: null | components["schemas"]["NeedBody"];
            /** @description Who asks. */
            contact: components["schemas"]["ContactBody"];
            /** @description `vi` or `en`: the language of the mail. */
            language: components["schemas"]["MailLanguage"];
            /** @description That they agree to the text of /api/interest/consent. */
            consent: components["schemas"]["ConsentBody"];
        };
        /** @description Interest found; `numberMatched` counts all that there is. */
        InterestFound: {
            /** Format: int64 */
            numberMatched: number;
            /** Format: int32 */
            numberReturned: number;
            interest: components["schemas"]["ListedInterest"][];
        };
        /** @description What is answered to everybody alike. */
        InterestReceipt: {
            /** @description What happens now. */
            message: components["schemas"]["Sentence"];
            /**
             * Format: int32
             * @description For how long the link in the mail is good.
             */
            hoursToConfirm: number;
        };
        /** @description An expression of interest with who asks, and everything said and found since. */
        InterestSheet: {
            /** @description What the list shows of it. */
            interest: components["schemas"]["ListedInterest"];
            /** @description Where its owner is answered. */
            email: string;
            /** @description Where they are called. */
            telephone: null | string;
            /** @description What they add. */
            words: null | string;
            /** @description What officers answered, the first one first. */
            answers: components["schemas"]["GivenAnswer"][];
            /** @description Plots that meet the need, and when its owner was told. */
            matches: components["schemas"]["MatchedPlot"][];
        };
        /**
         * @description How far the officers have come with what somebody wrote.
         * @enum {unknown}
         */
        InterestState: "new" | "answered" | "closed";
        /** @description Who is to have an account. */
        InvitedAccount: {
            /** @description What they will sign in by. */
            email: string;
            /** @description The name shown beside what they do. */
            name: string;
            /** @description investor, officer, planner or admin. */
            role: components["schemas"]["Role"];
            /** @description The code of their province; officers and planners need one. */
            province: null | string;
        };
        /** @description Who, and by what. */
        IssueTokenSaid: {
            /** @description The e-mail of the account. */
            email: string;
            /** @description Its password. */
            password: string;
        };
        JsonElement: unknown;
        JsonNode: unknown;
        JsonObject: Record<string, never>;
        /** @description One kind of site: promised, decided, named, and how far apart they are. */
        KindReconciled: {
            kind: components["schemas"]["SiteKind"];
            target: null | components["schemas"]["TargetFigures"];
            ledger: null | components["schemas"]["LedgerFigures"];
            named: components["schemas"]["NamedFigures"];
            difference: components["schemas"]["PlanDifference"];
            notes: components["schemas"]["Sentence"][];
        };
        /** @description A project that is late. */
        LateProject: {
            plot: string;
            label: string;
            site: string;
            siteName: string;
            tenant: null | string;
            project: null | string;
            industry: null | string;
            /** Format: double */
            hectares: number;
            /** Format: date */
            promisedStart: null | string;
            /** Format: date */
            startedOn: null | string;
            /** Format: date */
            promisedOperation: null | string;
            /** Format: date */
            operatingOn: null | string;
            /** Format: int32 */
            daysLate: number;
            decision: null | string;
            source: null | string;
        };
        /** @description Projects that are late on a day. */
        LateProjectList: {
            /** Format: date */
            validAt: string;
            projects: components["schemas"]["LateProject"][];
        };
        /** @description The data a finding rests on. */
        LayerReport: {
            name: string;
            /** Format: date */
            date: null | string;
            quality: null | components["schemas"]["Quality"];
        };
        /** @description Lines of the ledger, the oldest first. */
        Ledger: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: int32 */
            numberMatched: number;
            movements: components["schemas"]["LedgerLine"][];
        };
        /** @description What the plan's own movements come to, and how many of them do not say. */
        LedgerFigures: {
            /** Format: int64 */
            count: number;
            /** Format: double */
            ha: number;
            /** Format: int64 */
            lines: number;
            /** Format: int64 */
            linesWithoutCount: number;
            /** Format: int64 */
            linesWithoutHa: number;
        };
        /** @description One line of the ledger. Its hectares may stand on its group, which several lines share; with `names` it spells out part of an aggregate line and is not added again. */
        LedgerLine: {
            code: string;
            kind: components["schemas"]["MovementKind"];
            siteKind: components["schemas"]["SiteKind"];
            province: string;
            plan: null | string;
            site: null | string;
            intoSite: null | string;
            names: null | string;
            group: null | string;
            /** Format: double */
            groupHaDelta: null | number;
            decision: null | string;
            decisionCode: null | string;
            /** Format: date */
            on: null | string;
            onPrecision: components["schemas"]["Precision"];
            /** Format: int32 */
            countDelta: null | number;
            /** Format: double */
            haDelta: null | number;
            source: string;
            note: null | string;
        };
        /** @description The sites a site came from and went into, itself the first, and how land passed between them. */
        Lineage: {
            code: string;
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            sites: components["schemas"]["RelatedSite"][];
            passages: components["schemas"]["Passage"][];
        };
        /** @description The proposals; `more` when there are older ones that are not listed. */
        Lines: {
            proposals: components["schemas"]["ProposalLine"][];
            more: boolean;
        };
        /** @description An expression of interest as a list shows it to an officer. */
        ListedInterest: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description How far the officers have come with it. */
            state: components["schemas"]["InterestState"];
            /**
             * Format: date-time
             * @description When its owner confirmed it.
             */
            confirmedAt: string;
            /** @description In which language its owner is written to. */
            language: components["schemas"]["MailLanguage"];
            /** @description The plot it is about; null for a need alone. */
            plot: null | string;
            /** @description The site of that plot. */
            site: null | string;
            /** @description Its name. */
            siteName: null | string;
            need: null | components["schemas"]["Need"];
            /** @description Who asks. */
            name: null | string;
            /** @description Whom they speak for. */
            organisation: null | string;
            /** @description Whether they still want mail about it. */
            reachable: boolean;
        };
        /** @description A plan: who made it, for which years, by which decision. `partOf` is the province its own has become part of by the day asked. */
        ListedPlan: {
            code: string;
            title: string;
            titleEn: null | string;
            /** Format: int32 */
            fromYear: null | number;
            /** Format: int32 */
            untilYear: null | number;
            province: string;
            provinceName: null | string;
            partOf: null | string;
            decision: null | components["schemas"]["PlanDecision"];
            source: string;
            note: null | string;
            /** @description Where the whole of it is read. */
            href?: null | string;
        };
        /** @description A site as a list shows it: the three areas side by side, null where one is not known. `validTo` is the first day it no longer holds. */
        ListedSite: {
            code: string;
            name: string;
            nameEn: null | string;
            aliases: string[];
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            inForce: boolean;
            quality: null | components["schemas"]["Quality"];
            /** Format: double */
            decidedHa: null | number;
            /** Format: double */
            declaredHa: null | number;
            /** Format: double */
            measuredHa: null | number;
            /** Format: double */
            geodesicHa: null | number;
            areaCrs: null | string;
            province: null | string;
            provinceName: null | string;
            decision: null | string;
            /** Format: date */
            validFrom: null | string;
            validFromPrecision: components["schemas"]["Precision"];
            /** Format: date */
            validTo: null | string;
            bbox: null | number[];
            /** @description Where the whole of it is read. */
            href?: null | string;
        };
        /** @description A unit during a period; `validTo` is the first day it no longer is so. `areaCrs` is the VN-2000 zone prescribed for a province, `place` a point in the unit (longitude, latitude). */
        ListedUnit: {
            code: string;
            gsoCode: null | string;
            level: components["schemas"]["UnitLevel"];
            name: string;
            parent: null | string;
            parentName: null | string;
            /** Format: date */
            validFrom: null | string;
            /** Format: date */
            validTo: null | string;
            /** Format: double */
            officialKm2: null | number;
            areaCrs: null | string;
            mountainous: null | boolean;
            quality: null | components["schemas"]["Quality"];
            place: null | number[];
            bbox: null | number[];
            precededBy: components["schemas"]["Successor"][];
            succeededBy: components["schemas"]["Successor"][];
            source: string;
            note: null | string;
            /** @description Where it is read with its other versions. */
            href?: null | string;
        };
        /**
         * @description The language somebody is written to in.
         * @enum {unknown}
         */
        MailLanguage: "vi" | "en";
        /** @description An account as an admin sees it. */
        ManagedAccount: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            province: null | string;
            blocked: boolean;
            /** Format: date-time */
            lockedUntil: null | string;
            hasPassword: boolean;
            invitedBy: string;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            signedInAt: null | string;
        };
        /** @description A plot that meets a need. */
        MatchedPlot: {
            plot: string;
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            toldAt: null | string;
        };
        /** @description The outlines as one, each as it was sent, and what was done: `gap-closed`, `parts-overlap`, `parts-apart`. */
        MergeBoundariesAnswer: {
            outline: components["schemas"]["OutlineReport"];
            parts: components["schemas"]["OutlineReport"][];
            notes: components["schemas"]["FindingReport"][];
        };
        /** @description The body as the API document shows it. */
        MergeBoundariesShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS, for all of them; x first. */
            crs: null | string;
            /** @description GeoJSON Polygons or MultiPolygons, two or more. */
            geometries: components["schemas"]["JsonObject"][];
        };
        /**
         * @description Whether a need is met.
         * @enum {unknown}
         */
        Met: "yes" | "no" | "unknown";
        /**
         * @description What a line of the ledger does.
         * @enum {unknown}
         */
        MovementKind: "keep" | "establish" | "expand" | "reduce" | "merge" | "convert" | "withdraw" | "reinstate" | "advance" | "defer";
        /** @description The sites of that kind the record can name and that are in force; those put off to a later period are not counted among them. */
        NamedFigures: {
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            withArea: number;
            /** Format: int64 */
            withoutArea: number;
            /** Format: double */
            decidedHa: number;
            /** Format: int64 */
            deferred: number;
        };
        /** @description The body as the API document shows it. */
        NameInvestorShape: {
            /**
             * Format: date
             * @description The day from which it holds.
             */
            validFrom: string;
            /** @description The name. */
            name: string;
            /**
             * Format: double
             * @description The capital, tỷ đồng.
             */
            capitalBnVnd: null | number;
            /** @description The decision that chose it. */
            decision: components["schemas"]["ProposedDecision"];
            /** @description Where it was read. */
            source: string;
        };
        /** @description What somebody looks for. Nothing in it says who. */
        Need: {
            /**
             * Format: double
             * @description At least so many hectares.
             */
            hectaresFrom: null | number;
            /**
             * Format: double
             * @description At most so many hectares.
             */
            hectaresTo: null | number;
            /** @description The province: its name, or what was typed; null for any. */
            province: null | string;
            /** @description The section or division of VSIC 2018. */
            industry: null | string;
            /**
             * Format: double
             * @description Megawatts.
             */
            powerMw: null | number;
            /**
             * Format: double
             * @description Cubic metres of water a day.
             */
            waterM3Day: null | number;
            /**
             * Format: double
             * @description Cubic metres of wastewater a day.
             */
            wastewaterM3Day: null | number;
            /**
             * Format: double
             * @description Metres of building height.
             */
            heightM: null | number;
            /**
             * Format: double
             * @description The highest price, in PriceUnit.
             */
            priceUpTo: null | number;
            priceUnit: null | components["schemas"]["PriceUnit"];
            /** @description The part of the map in which it is to lie: WKT of a Polygon or MultiPolygon in WGS 84, longitude first; null for anywhere. */
            within: null | string;
        };
        /** @description A need as it is sent. `within` is the area of GET /api/plots: a Polygon or MultiPolygon as WKT or GeoJSON, longitude first. */
        NeedBody: {
            /** Format: double */
            hectaresFrom: null | number;
            /** Format: double */
            hectaresTo: null | number;
            province: null | string;
            industry: null | string;
            /** Format: double */
            powerMw: null | number;
            /** Format: double */
            waterM3Day: null | number;
            /** Format: double */
            wastewaterM3Day: null | number;
            /** Format: double */
            heightM: null | number;
            /** Format: double */
            priceUpTo: null | number;
            priceUnit: null | components["schemas"]["PriceUnit"];
            within: null | string;
            words: null | string;
        };
        /** @description A neighbour and the outline it would have; null, with the refusals, where it would be none. */
        Neighbouring: {
            code: string;
            name: string;
            kind: components["schemas"]["SiteKind"];
            quality: null | components["schemas"]["Quality"];
            outline: null | components["schemas"]["OutlineReport"];
            /** Format: double */
            differenceM2: null | number;
            refusals: components["schemas"]["FindingReport"][];
        };
        /** @description Sets of plots side by side, the smallest sets first; `complete` is false when there were more to look at than is done for one question: name a site or a place then. */
        NeighbouringPlots: {
            complete: boolean;
            sets: components["schemas"]["PlotSet"][];
        };
        /** @description A new subscription, with the secret that is shown this once: `whsec_` and the key in Base64. */
        NewWebhook: {
            secret: string;
            webhook: components["schemas"]["Webhook"];
        };
        /** @description The plots of a site; hectares null where none stands so, or where it may not be seen. */
        OccupancyRow: {
            site: string;
            name: string;
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            disclosure: string;
            /** Format: int32 */
            plots: number;
            /** Format: int32 */
            schematic: number;
            /** Format: double */
            hectares: number;
            /** Format: double */
            availableHa: null | number;
            /** Format: double */
            reservedHa: null | number;
            /** Format: double */
            leasedHa: null | number;
            /** Format: double */
            handedOverHa: null | number;
            /** Format: double */
            revokedHa: null | number;
            /** Format: double */
            notClearedHa: null | number;
            /** Format: double */
            occupancyPct: null | number;
            /** Format: int32 */
            lateProjects: number;
        };
        /** @description Occupancy on a day, as known at an instant. */
        OccupancyTable: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            rows: components["schemas"]["OccupancyRow"][];
        };
        /** @description How many are open. */
        OpenReports: {
            /** Format: int64 */
            open: number;
        };
        /** @description A site that changes together with the boundary, in the words of a proposal's changes. */
        OtherChange: {
            /** @description The code of the site that changes; absent for a new one. */
            site: null | string;
            /** @description The code a new site is to have. */
            code: null | string;
            kind: null | components["schemas"]["SiteKind"];
            /** @description Its name, to call it by. */
            name: null | string;
            /** @description The CRS of its outline; OGC:CRS84 when left out. */
            crs: null | string;
            geometry: null | components["schemas"]["JsonObject"];
        };
        /** @description An outline as it came out, in longitude and latitude of WGS 84: its coordinates read back to the same doubles. */
        OutlineReport: {
            /** @description A Polygon, or a MultiPolygon where it has several pieces. */
            geometry: components["schemas"]["Geometry"];
            /**
             * Format: double
             * @description Hectares in its TM-3 zone, to the square metre.
             */
            measuredHa: number;
            /**
             * Format: double
             * @description The same in square metres, to the hundredth.
             */
            measuredM2: number;
            /**
             * Format: double
             * @description Hectares on the ellipsoid.
             */
            geodesicHa: number;
            /** @description The TM-3 zone. */
            areaCrs: string;
        };
        /** @description An account as its owner sees it. */
        OwnAccount: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            province: null | components["schemas"]["AccountProvince"];
            hasPassword: boolean;
        };
        /** @description The boundary that is checked, and the other one. */
        PartiesReport: {
            own: string;
            other: string;
        };
        /** @description Land that went from one site into another, by one movement of one decision; no hectares where the ledger does not say how many. */
        Passage: {
            movement: string;
            kind: components["schemas"]["MovementKind"];
            from: string;
            into: string;
            /** Format: date */
            on: null | string;
            onPrecision: components["schemas"]["Precision"];
            /** Format: double */
            hectares: null | number;
            decision: null | string;
            decisionCode: null | string;
            decisionTitle: null | string;
            source: string;
            note: null | string;
        };
        /** @description Why a subscription is paused. */
        PausedWebhook: {
            code: string;
            message: components["schemas"]["Sentence"];
        };
        /** @description A unit by its code and newest name. */
        PlaceName: {
            code: string;
            name: string;
        };
        /** @description The decision that adopted a plan. */
        PlanDecision: {
            code: string;
            number: null | string;
            issuer: null | string;
            title: string;
            titleEn: null | string;
            /** Format: date */
            signedOn: null | string;
            /** Format: date */
            inForceOn: null | string;
            /** Format: int32 */
            year: null | number;
            link: null | string;
            source: string;
            note: null | string;
        };
        /** @description How far apart promise, ledger and named sites are; null where there is nothing to compare. */
        PlanDifference: {
            ledgerBalances: null | boolean;
            /** Format: double */
            ledgerCount: null | number;
            /** Format: double */
            ledgerHa: null | number;
            /** Format: double */
            unnamedCount: null | number;
            /** Format: double */
            unknownHa: null | number;
        };
        /** @description One promise: a figure by a year; `valueText` where the source gives no number. */
        PlanPromise: {
            kind: null | components["schemas"]["SiteKind"];
            measure: null | string;
            indicator: string;
            indicatorEn: null | string;
            /** Format: int32 */
            year: null | number;
            /** Format: double */
            value: null | number;
            valueText: null | string;
            unit: null | string;
            source: string;
            note: null | string;
        };
        /** @description Plans found. */
        PlansFound: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            plans: components["schemas"]["ListedPlan"][];
        };
        /** @description A plan, what it promises, and its ledger. */
        PlanSheet: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            plan: components["schemas"]["ListedPlan"];
            targets: components["schemas"]["PlanPromise"][];
            movements: components["schemas"]["LedgerLine"][];
            /** @description Whether it balances. */
            reconciliation?: null | string;
        };
        /**
         * @description How many plots are known to be of each choice; each facet is counted with its own parameter left out. A plot counts in every province and district it is found by. Plots of which nobody said stand under
         *     code null: they are shown with every choice, unless unknown=exclude; those that lie in no province or district are shown with none.
         *     A plot that only refuses industries counts in each section listed that it does not refuse: it is shown with these.
         */
        PlotFacets: {
            province: components["schemas"]["FacetCount"][];
            district: components["schemas"]["FacetCount"][];
            kind: components["schemas"]["FacetCount"][];
            status: components["schemas"]["FacetCount"][];
            quality: components["schemas"]["FacetCount"][];
            priceUnit: components["schemas"]["FacetCount"][];
            hectares: components["schemas"]["FacetCount"][];
            industry: components["schemas"]["FacetCount"][];
        };
        /** @description All that the record says about a plot. */
        PlotPeriods: {
            code: string;
            /** Format: date-time */
            knownAt: string;
            periods: components["schemas"]["PlotSheet"][];
        };
        /** @description A price, as asked. */
        PlotPrice: {
            /** Format: double */
            from: number;
            /** Format: double */
            to: null | number;
            unit: components["schemas"]["PriceUnit"];
        };
        /** @description A plot: letter of its row and number in it, whether it has a side on a road or on the strip, and its outline. */
        PlotReport: {
            label: string;
            onRoad: boolean;
            outline: components["schemas"]["OutlineReport"];
        };
        /** @description Available plots of one site that touch along more than five metres, and their hectares together. */
        PlotSet: {
            /** Format: double */
            hectares: number;
            site: string;
            siteName: string;
            /** Format: int32 */
            fit: number;
            plots: components["schemas"]["FoundPlot"][];
        };
        /**
         * @description Plots found, with the moments they were read at; `numberMatched` counts every page, `next` is the address of the next one. `industries` is what “industry” was taken for;
         *     `facets` and `together` are there when asked for, and beside the first page only.
         */
        PlotsFound: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: int64 */
            numberMatched: number;
            /** Format: int32 */
            numberReturned: number;
            plots: components["schemas"]["FoundPlot"][];
            together: null | components["schemas"]["NeighbouringPlots"];
            facets: null | components["schemas"]["PlotFacets"];
            industries: components["schemas"]["IndustryName"][];
            distanceLayers: components["schemas"]["DistanceLayer"][];
            next: null | string;
        };
        /** @description A plot during a period, as it may be seen. Null is not known, or not to be seen: `disclosure` says how much is. */
        PlotSheet: {
            /**
             * Format: int64
             * @description The number of the newest line: `If-Match` names it, in quotes. Null while something may not be seen: that it changed is not told either.
             */
            revision: null | number;
            code: string;
            label: string;
            site: string;
            siteName: string;
            siteKind: components["schemas"]["SiteKind"];
            siteStatus: components["schemas"]["SiteStatus"];
            province: null | string;
            /** @description What may be seen, by the status of the site: all; in-procedure, without the tenant's name and capital; plan-only, the place, hectares and industries. */
            disclosure: components["schemas"]["Disclosure"];
            status: null | components["schemas"]["PlotStatus"];
            decision: null | string;
            decisionCode: null | string;
            quality: components["schemas"]["Quality"];
            /** Format: double */
            measuredHa: number;
            /** Format: double */
            geodesicHa: number;
            /** Format: double */
            declaredHa: null | number;
            areaCrs: string;
            sourceCrs: null | string;
            landUse: null | string;
            /** Format: date */
            leaseUntil: null | string;
            price: null | components["schemas"]["PlotPrice"];
            /** @description Sections and divisions of VSIC 2018; empty when nobody said. */
            industriesAllowed: string[];
            industriesRefused: string[];
            /** Format: double */
            heightM: null | number;
            /** Format: double */
            densityPct: null | number;
            /** Format: double */
            powerMw: null | number;
            /** Format: double */
            waterM3Day: null | number;
            /** Format: double */
            wastewaterM3Day: null | number;
            gas: null | boolean;
            telecom: null | boolean;
            /** Format: double */
            roadWidthM: null | number;
            /** @description Who reported each figure and when; stale after 90 days. */
            reports: {
                [key: string]: components["schemas"]["FigureReport"];
            };
            tenant: null | string;
            project: null | string;
            projectIndustry: null | string;
            /** Format: double */
            capitalBnVnd: null | number;
            /** Format: date */
            promisedStart: null | string;
            /** Format: date */
            promisedOperation: null | string;
            /** Format: date */
            startedOn: null | string;
            /** Format: date */
            operatingOn: null | string;
            /**
             * Format: int32
             * @description Days by which the project is behind what was promised; null when it is not.
             */
            daysLate: null | number;
            /** Format: date */
            validFrom: null | string;
            /**
             * Format: date
             * @description The first day it no longer holds.
             */
            validTo: null | string;
            /**
             * Format: date-time
             * @description Null like long? PlotSheet.Revision.
             */
            recordedFrom: null | string;
            bbox: number[];
            /** @description GeoJSON, WGS 84. */
            geometry: components["schemas"]["JsonElement"];
            source: null | string;
            note: null | string;
        };
        /** @enum {unknown} */
        PlotStatus: "available" | "reserved" | "leased" | "handed-over" | "revoked" | "not-cleared" | null;
        /**
         * @description How exactly a source gives a date.
         * @enum {unknown}
         */
        Precision: "day" | "year" | "unknown";
        /**
         * @description What a price is given in; prices of different units are never compared.
         * @enum {unknown}
         */
        PriceUnit: "usd-per-m2" | "usd-per-m2-year" | "vnd-per-m2" | "vnd-per-m2-year";
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
            /** @description Every mistake found: a stable code, a sentence in both languages, and the place it is about. */
            findings?: {
                code?: string;
                message?: {
                    vi?: string;
                    en?: string;
                };
                place?: null | string;
            }[];
            traceId?: string;
        };
        /**
         * @description What can be done with a proposal.
         * @enum {unknown}
         */
        ProposalAction: "edit" | "submit" | "return" | "approve" | "publish" | "withdraw";
        /** @description What a proposal says, as the API document shows it; it is read member by member. */
        ProposalBody: {
            /** @description The code of the province; your own when left out. */
            province: null | string;
            /** @description A title to find it by. */
            title: null | string;
            /**
             * Format: date
             * @description The day from which it is to hold in law.
             */
            validFrom: null | string;
            decision: null | components["schemas"]["ProposedDecision"];
            /** @description What changes: the first is what is drawn, the others move along with it; at most 20. */
            changes: null | components["schemas"]["ProposalBodyChange"][];
            /** @description A free note. */
            note: null | string;
        };
        /** @description One change, as the API document shows it. */
        ProposalBodyChange: {
            /** @description The code of the site that changes; left out for a new one. */
            site: null | string;
            /** @description The code a new site is to have; made from its name when left out. */
            code: null | string;
            /** @description industrial-zone, industrial-cluster, economic-zone or it-park. */
            kind: null | string;
            /** @description The name in Vietnamese. */
            name: null | string;
            /** @description The name in English. */
            nameEn: null | string;
            /** @description keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance or defer. */
            movement: null | string;
            /** @description planned, established, operating, withdrawn or merged; what the movement makes of it when left out. */
            status: null | string;
            /** @description The code of the site that takes its land. */
            into: null | string;
            /** @description The commune it is said to lie in, by code or name. */
            commune: null | string;
            /**
             * Format: double
             * @description Hectares in the dossier.
             */
            declaredHa: null | number;
            /**
             * Format: double
             * @description Hectares in the decision.
             */
            decidedHa: null | number;
            /** @description Facts the site is to have no longer: nameEn, declaredHa. */
            removes: null | string[];
            /** @description surveyed, digitised or schematic. */
            quality: null | string;
            /** @description OGC:CRS84 (the default) or EPSG:4326, 4756, 3405, 3406, 5896 to 5899, 9205 to 9218. */
            crs: null | string;
            geometry: null | components["schemas"]["JsonObject"];
            typed: null | components["schemas"]["TypedTable"];
        };
        /** @description A finding about a proposal on the wire. */
        ProposalFinding: {
            /** @description What a reason is given for. */
            key: string;
            /**
             * Format: int32
             * @description The place of the change it is about; null when it is about the proposal as a whole.
             */
            change: null | number;
            /** @description The finding. */
            finding: components["schemas"]["FindingReport"];
        };
        /** @description Whose hand, and when. */
        ProposalHand: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A line of a list of proposals. */
        ProposalLine: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            revision: number;
            state: components["schemas"]["ProposalState"];
            province: components["schemas"]["ProposalProvince"];
            title: null | string;
            site: null | string;
            /** Format: date */
            receivedOn: null | string;
            created: components["schemas"]["ProposalHand"];
            updated: components["schemas"]["ProposalHand"];
            bbox: null | number[];
        };
        /** @description The province a proposal is made in. */
        ProposalProvince: {
            code: string;
            name: string;
        };
        /** @description A proposal: what it says, how far it has come, every step, and what whoever asks may do with it now. */
        ProposalSheet: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            revision: number;
            state: components["schemas"]["ProposalState"];
            province: components["schemas"]["ProposalProvince"];
            title: null | string;
            site: null | string;
            /** Format: date */
            receivedOn: null | string;
            created: components["schemas"]["ProposalHand"];
            updated: components["schemas"]["ProposalHand"];
            content: components["schemas"]["JsonElement"];
            steps: components["schemas"]["ProposalStepSheet"][];
            published: null | components["schemas"]["PublishedProposal"];
            /** @description What whoever asks may do now. */
            allowed?: components["schemas"]["ProposalAction"][];
        };
        /**
         * @description How far a proposal has come.
         * @enum {unknown}
         */
        ProposalState: "draft" | "submitted" | "returned" | "approved" | "published" | "withdrawn";
        /** @description One transition, with what was said and found at that moment; the findings are as they were printed then. */
        ProposalStepSheet: {
            action: components["schemas"]["ProposalAction"];
            from: components["schemas"]["ProposalState"];
            to: components["schemas"]["ProposalState"];
            by: components["schemas"]["ProposalHand"];
            note: null | string;
            reasons: null | {
                [key: string]: string;
            };
            /** Format: date */
            rulesOf: null | string;
            findings: null | components["schemas"]["JsonElement"];
        };
        /** @description The decision a proposal stands on. */
        ProposedDecision: {
            /** @description As printed. */
            number: null | string;
            /** @description Who signed. */
            issuer: null | string;
            /** @description Its title in Vietnamese. */
            title: null | string;
            /**
             * Format: date
             * @description The day it was signed.
             */
            signedOn: null | string;
            /** @description Where its text can be read. */
            link: null | string;
            /** @description The DecisionFile with its scan. */
            file: null | string;
        };
        /**
         * @description The kinds of land that industry must spare.
         * @enum {unknown}
         */
        ProtectedLayerKind: "rice-land" | "high-yield-rice" | "special-use-forest" | "protective-forest" | "relics" | "corridor";
        /** @description The body of publishing, as the API document shows it. */
        PublishBody: {
            /** @description A free note. */
            note: null | string;
            /** @description Why warnings are accepted: the key of each finding and a sentence. */
            reasons: null | {
                [key: string]: string;
            };
            decision: null | components["schemas"]["ProposedDecision"];
        };
        /** @description What publishing wrote. */
        PublishedProposal: {
            /** @description The sites, in the order of the changes. */
            sites: string[];
            /** @description The lines of the ledger, in the same order. */
            movements: string[];
            /** @description The code of the decision. */
            decision: string;
            /**
             * Format: date
             * @description The day from which it holds.
             */
            validFrom: string;
            /** @description Sites in force beside what changed, which may want to look at their own lines. */
            neighbours: components["schemas"]["AffectedNeighbour"][];
        };
        /** @enum {unknown} */
        Quality: "surveyed" | "digitised" | "schematic" | null;
        /** @description A number with its unit: m², ha, m, %. */
        QuantityReport: {
            /** Format: double */
            value: number;
            unit: string;
        };
        /** @description A plan judged on a day, kind by kind. */
        Reconciliation: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            plan: components["schemas"]["ListedPlan"];
            kinds: components["schemas"]["KindReconciled"][];
        };
        /** @description What held from `validFrom` until `validTo` (the first day it no longer does), as the record said from `recordedFrom` until `recordedTo`; null is still so. `version` names this line for ever; `recordedBy` is what wrote it: `seed`, `load`, `account`; whose account is not for everybody to read. */
        RecordedVersion: {
            /** Format: int64 */
            version: number;
            status: components["schemas"]["SiteStatus"];
            kind: components["schemas"]["SiteKind"];
            name: string;
            nameEn: null | string;
            aliases: string[];
            /** Format: double */
            decidedHa: null | number;
            /** Format: double */
            declaredHa: null | number;
            /** Format: double */
            measuredHa: null | number;
            /** Format: double */
            geodesicHa: null | number;
            areaCrs: null | string;
            quality: null | components["schemas"]["Quality"];
            decision: null | string;
            decisionCode: null | string;
            decisionTitle: null | string;
            begunBy: null | string;
            begunByKind: null | components["schemas"]["MovementKind"];
            beganWith: components["schemas"]["VersionMovement"][];
            endedBy: null | string;
            endedByKind: null | components["schemas"]["MovementKind"];
            endedWith: components["schemas"]["VersionMovement"][];
            /** Format: date */
            validFrom: null | string;
            validFromPrecision: components["schemas"]["Precision"];
            /** Format: date */
            validTo: null | string;
            /** Format: date-time */
            recordedFrom: string;
            /** Format: date-time */
            recordedTo: null | string;
            recordedBy: string;
            source: string;
            note: null | string;
            geometry: null | components["schemas"]["JsonElement"];
        };
        /** @description The old token. */
        Refreshed: {
            /** @description As it came with the access token. */
            refreshToken: string;
        };
        /** @description A site as it is on the day or last was. The hectares are the last the record has for it by then: a merged site keeps those it went in with. */
        RelatedSite: {
            code: string;
            name: string;
            nameEn: null | string;
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            inForce: boolean;
            quality: null | components["schemas"]["Quality"];
            /** Format: date */
            validFrom: null | string;
            validFromPrecision: components["schemas"]["Precision"];
            /** Format: date */
            validTo: null | string;
            /** Format: double */
            lastDecidedHa: null | number;
            /** Format: double */
            lastMeasuredHa: null | number;
        };
        /**
         * @description How a repair mends an outline.
         * @enum {unknown}
         */
        RepairKind: "trim" | "snap" | "drop-sliver";
        /** @description An outline that would mend a finding, its coordinates exact, and the hectares it leaves. */
        RepairReport: {
            kind: components["schemas"]["RepairKind"];
            label: components["schemas"]["Sentence"];
            geometry: components["schemas"]["Geometry"];
            /** Format: double */
            measuredHa: number;
        };
        /** @description From where to send again. */
        ReplayBody: {
            /**
             * Format: int64
             * @description The first version of the record whose changes are sent.
             */
            fromVersion: number;
        };
        /** @description The body, for the API document. */
        ReportBody: {
            /** @description The code of a site; either this or a plot. */
            site: null | string;
            /** @description The code of a plot. */
            plot: null | string;
            /** @description What is wrong. */
            words: string;
            /** @description Where: longitude, latitude on WGS 84. */
            point: null | number[];
            /** @description Where the answer shall go. */
            email: null | string;
            language: null | components["schemas"]["MailLanguage"];
            consent: null | components["schemas"]["ConsentBody"];
        };
        /** @description What is answered. */
        ReportReceipt: {
            message: components["schemas"]["Sentence"];
        };
        /**
         * @description What an account may do. Whoever has none reads what is public.
         * @enum {unknown}
         */
        Role: "investor" | "officer" | "planner" | "admin";
        /** @description The rules of a day. */
        RuleList: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            rules: components["schemas"]["RulesRule"][];
        };
        /** @description One rule; `verified` says whether its text was read: if not, it advises at most. */
        RulesRule: {
            code: string;
            text: string;
            parameters: null | components["schemas"]["JsonNode"];
            article: string;
            /** Format: date */
            validFrom: null | string;
            /** Format: date */
            validTo: null | string;
            verified: boolean;
            confidence: string;
            source: string;
            note: null | string;
        };
        /** @description An answer as an officer gives it. */
        SaidAnswer: {
            /** @description What is mailed, at most 5000 characters. */
            text: string;
        };
        /** @description Who builds a site, as it may be seen. */
        SeenInvestor: {
            /**
             * Format: int64
             * @description The number of the newest line: `If-Match` names it, in quotes; 0 while there is none. Null to those who may not change it.
             */
            revision: null | number;
            /** @description The code of the site. */
            site: string;
            /** @description How much of the site may be seen. */
            disclosure: string;
            /** @description The name; null where nobody is on record on that day, and while it may not be seen. */
            name: null | string;
            /**
             * Format: double
             * @description The capital, tỷ đồng.
             */
            capitalBnVnd: null | number;
            /** @description The decision that chose it. */
            decision: null | string;
            /**
             * Format: date
             * @description The first day on which it holds.
             */
            validFrom: null | string;
            /**
             * Format: date
             * @description The first day on which it does not any more.
             */
            validTo: null | string;
            /** @description Where it was read. */
            source: null | string;
        };
        /** @description A sentence in both languages. */
        Sentence: {
            vi: string;
            en: string;
        };
        /** @description Who reported a figure, and when. */
        SentReport: {
            by: string;
            /** Format: date */
            on: string;
        };
        /** @description The passwords. */
        SetPasswordSaid: {
            /** @description The one it has; left out when it has none yet. */
            current: null | string;
            /** @description The new one: at least 12 characters, 5 of them different, without your own name. */
            password: string;
        };
        /**
         * @description How much a finding weighs.
         * @enum {unknown}
         */
        Severity: "error" | "warning" | "advice";
        /** @description The neighbours that have the corner. */
        SharedCornersAnswer: {
            neighbours: components["schemas"]["Neighbouring"][];
        };
        /** @description The body as the API document shows it. */
        SharedCornersShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS; x first. */
            crs: null | string;
            /** @description Where the corner is. */
            from: number[];
            /** @description Where it goes. */
            to: number[];
            /** @description Code of the site whose corner is dragged, which does not count. */
            site: null | string;
            /**
             * Format: date
             * @description The day from which neighbours must be in force; today when left out.
             */
            validAt: null | string;
        };
        /** @description The link. */
        SignInByLinkSaid: {
            /** @description Its text, as it stands in the address after `link=`. */
            link: string;
        };
        /** @description Who, and by what. */
        SignInSaid: {
            /** @description The e-mail of the account. */
            email: string;
            /** @description Its password. */
            password: string;
            /** @description Whether to stay signed in when the browser closes (14 days). */
            keep: null | boolean;
        };
        /** @description Rice land that may be converted for the site. */
        SiteApproval: {
            landUseCode: string;
            /** Format: double */
            hectares: number;
            decision: null | string;
            /** Format: date */
            validFrom: null | string;
            /** Format: date */
            validTo: null | string;
            inForce: boolean;
            source: string;
            note: null | string;
        };
        /** @description A decision as the record knew it. */
        SiteDecision: {
            code: string;
            number: null | string;
            issuer: null | string;
            title: string;
            titleEn: null | string;
            /** Format: date */
            signedOn: null | string;
            /** Format: date */
            inForceOn: null | string;
            /** Format: int32 */
            year: null | number;
            link: null | string;
            source: string;
            note: null | string;
        };
        /**
         * @description The four kinds of site; on the wire and in the database in kebab case (`industrial-zone`).
         * @enum {unknown}
         */
        SiteKind: "industrial-zone" | "industrial-cluster" | "economic-zone" | "it-park";
        /** @description Where else the site can be read. */
        SiteLinks: {
            self: string;
            history: string;
            feature: string;
        };
        /** @description A line of the ledger that touches the site; hectares may stand on its group. */
        SiteMovement: {
            code: string;
            kind: components["schemas"]["MovementKind"];
            site: null | string;
            intoSite: null | string;
            /** Format: date */
            on: null | string;
            onPrecision: components["schemas"]["Precision"];
            /** Format: int32 */
            countDelta: null | number;
            /** Format: double */
            haDelta: null | number;
            plan: null | string;
            group: null | string;
            names: null | string;
            decision: null | string;
            source: string;
            note: null | string;
        };
        /** @description Sites found, with the moments they were read at; `numberMatched` counts every page, `next` is the address of the next one. */
        SitesFound: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: int64 */
            numberMatched: number;
            /** Format: int32 */
            numberReturned: number;
            sites: components["schemas"]["ListedSite"][];
            next: null | string;
        };
        /** @description A site as the law has it on a day. Decided is written in the decision, declared in the dossier, measured on the boundary; null is not known. `validTo` is the first day it no longer holds. */
        SiteSheet: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            code: string;
            name: string;
            nameEn: null | string;
            aliases: string[];
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            /** @description Whether it is planned, established or operating on that day. */
            inForce: boolean;
            quality: null | components["schemas"]["Quality"];
            /** Format: double */
            decidedHa: null | number;
            /** Format: double */
            declaredHa: null | number;
            /**
             * Format: double
             * @description In the VN-2000 zone that `areaCrs` names.
             */
            measuredHa: null | number;
            /**
             * Format: double
             * @description On the ellipsoid.
             */
            geodesicHa: null | number;
            /** Format: double */
            decidedM2: null | number;
            /** Format: double */
            declaredM2: null | number;
            /** Format: double */
            measuredM2: null | number;
            /** Format: double */
            geodesicM2: null | number;
            areaCrs: null | string;
            /** @description The CRS in which the boundary was typed or read. */
            sourceCrs: null | string;
            province: null | string;
            /** @description The number of the decision it stands on (its title where the number is not known). */
            decision: null | string;
            /** @description Every decision that touches it, the oldest first. */
            decisions: components["schemas"]["SiteDecision"][];
            begunBy: null | components["schemas"]["SiteMovement"];
            endedBy: null | components["schemas"]["SiteMovement"];
            movements: components["schemas"]["SiteMovement"][];
            approvals: components["schemas"]["SiteApproval"][];
            /** @description Provinces, districts and communes it lies in; the parts of a level add up to the whole. */
            units: components["schemas"]["SiteUnit"][];
            /** Format: date */
            validFrom: null | string;
            validFromPrecision: components["schemas"]["Precision"];
            /** Format: date */
            validTo: null | string;
            /** @description West, south, east, north in degrees. */
            bbox: null | number[];
            source: string;
            note: null | string;
            links: components["schemas"]["SiteLinks"];
        };
        /**
         * @description Where a site stands in law; the first three are in force, the last two are history.
         * @enum {unknown}
         */
        SiteStatus: "planned" | "established" | "operating" | "withdrawn" | "merged";
        /** @description What lies in one unit of the day named by `geography`. Without an outline only the source's word for it is known, and no hectares. No code: outside any known unit. */
        SiteUnit: {
            level: components["schemas"]["UnitLevel"];
            /** Format: date */
            geography: string;
            code: null | string;
            name: string;
            /** Format: double */
            hectares: null | number;
            /** Format: double */
            share: null | number;
            lead: boolean;
            stated: boolean;
        };
        /** @description All that the record has said about a site. */
        SiteVersions: {
            code: string;
            /** Format: date-time */
            knownAt: string;
            versions: components["schemas"]["RecordedVersion"][];
        };
        /** @description The outline with its corners moved, and which were. */
        SnapBoundaryAnswer: {
            outline: components["schemas"]["OutlineReport"];
            moved: components["schemas"]["Corner"][];
        };
        /** @description The body as the API document shows it. */
        SnapBoundaryShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS; x first. */
            crs: null | string;
            /** @description A GeoJSON Polygon or MultiPolygon. */
            geometry: components["schemas"]["JsonObject"];
            /** @description Code of the site it redraws, whose own corners do not count. */
            site: null | string;
            /**
             * Format: date
             * @description The day from which neighbours must be in force; today when left out.
             */
            validAt: null | string;
            /**
             * Format: double
             * @description Metres within which two corners are one: 0 to 5, 0.05 when left out.
             */
            toleranceM: null | number;
        };
        /** @description The parts, largest first; their square metres add up to the whole's. */
        SplitBoundaryAnswer: {
            parts: components["schemas"]["OutlineReport"][];
            whole: components["schemas"]["OutlineReport"];
        };
        /** @description The body as the API document shows it. */
        SplitBoundaryShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS, for both geometries; x first. */
            crs: null | string;
            /** @description A GeoJSON Polygon or MultiPolygon. */
            geometry: components["schemas"]["JsonObject"];
            /** @description A GeoJSON LineString from one side across to another. */
            line: components["schemas"]["JsonObject"];
        };
        /** @description The body of a step, as the API document shows it. */
        StepBody: {
            /** @description A free note; needed to return a proposal. */
            note: null | string;
            /** @description Why warnings are accepted: the key of each finding and a sentence. */
            reasons: null | {
                [key: string]: string;
            };
        };
        /** Format: binary */
        Stream: string;
        /** @description A unit that came before or after, on a day, by a law. */
        Successor: {
            code: string;
            /** Format: date */
            on: string;
            law: null | string;
            note: null | string;
        };
        /** @description A `province`, `district`, `commune`, `site` or `industry`: the name of the parameter that takes its code. */
        SuggestedPlace: {
            kind: string;
            code: string;
            name: string;
            nameEn: null | string;
            /** Format: int64 */
            count: number;
        };
        /** @description What the words may mean, the best match first. */
        SuggestedPlaces: {
            suggestions: components["schemas"]["SuggestedPlace"][];
        };
        /** @description What the plan promises; `countText` and `haText` where it gives no number. */
        TargetFigures: {
            /** Format: double */
            count: null | number;
            countText: null | string;
            /** Format: double */
            ha: null | number;
            haText: null | string;
            /** Format: int32 */
            year: null | number;
            note: null | string;
        };
        /** @description A tenant as the API document shows it. */
        TenantShape: {
            /** @description The name. */
            name: string;
            /** @description The project. */
            project: null | string;
            /** @description Its industry, VSIC 2018. */
            industry: null | string;
            /**
             * Format: double
             * @description Its capital, tỷ đồng.
             */
            capitalBnVnd: null | number;
            /**
             * Format: date
             * @description The day by which building was promised to begin.
             */
            promisedStart: null | string;
            /**
             * Format: date
             * @description The day by which working was promised to begin.
             */
            promisedOperation: null | string;
            /**
             * Format: date
             * @description The day building began.
             */
            startedOn: null | string;
            /**
             * Format: date
             * @description The day working began.
             */
            operatingOn: null | string;
        };
        /** @description What is left, the hectares that were cut away, and the slivers dropped beside: together, what was drawn. */
        TrimBoundaryAnswer: {
            outline: components["schemas"]["OutlineReport"];
            /** Format: double */
            takenHa: number;
            dropped: components["schemas"]["OutlineReport"][];
        };
        /** @description The body as the API document shows it. */
        TrimBoundaryShape: {
            /** @description OGC:CRS84 (the default) or a VN-2000 CRS; x first. */
            crs: null | string;
            /** @description A GeoJSON Polygon or MultiPolygon. */
            geometry: components["schemas"]["JsonObject"];
            /** @description What the boundary is to be: sites of its level are kept away from. */
            kind: components["schemas"]["SiteKind"];
            /**
             * Format: date
             * @description The day it would be in force from; today when left out.
             */
            validAt: null | string;
            /** @description Code of the site it redraws. */
            site: null | string;
            /** @description What to cut away: rice-land, high-yield-rice, special-use-forest, protective-forest, relics, corridor, sites. */
            away: string[];
        };
        /** @description A table of coordinates as typed. */
        TypedTable: {
            /** @description northing-first or easting-first. */
            order: null | string;
            /** @description The table. */
            text: null | string;
        };
        /**
         * @description The three levels of administrative unit; districts ended on 30 June 2025.
         * @enum {unknown}
         */
        UnitLevel: "province" | "district" | "commune";
        /** @description A unit the boundary lies in, with its part; the lead of each level has the largest. */
        UnitReport: {
            level: components["schemas"]["UnitLevel"];
            code: string;
            name: string;
            /** Format: double */
            hectares: number;
            /** Format: double */
            share: number;
            lead: boolean;
        };
        /** @description Units found. */
        UnitsFound: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            /** Format: int32 */
            numberMatched: number;
            units: components["schemas"]["ListedUnit"][];
        };
        /** @description A unit on a day, and all its versions, the newest first. */
        UnitSheet: {
            /** Format: date */
            validAt: string;
            /** Format: date-time */
            knownAt: string;
            inForce: boolean;
            unit: components["schemas"]["ListedUnit"];
            versions: components["schemas"]["ListedUnit"][];
        };
        /** @enum {unknown} */
        Unplaced: "outside-known-units" | "unknown-unit" | null;
        /** @description A line of the ledger that took effect on the day a version began or ended: of several, the one the version names comes first. Together they account for its hectares. */
        VersionMovement: {
            code: string;
            kind: components["schemas"]["MovementKind"];
            site: null | string;
            intoSite: null | string;
            /** Format: date */
            on: null | string;
            onPrecision: components["schemas"]["Precision"];
            /** Format: double */
            haDelta: null | number;
            decision: null | components["schemas"]["SiteDecision"];
        };
        /**
         * @description A subscription. Everything up to `toldVersion` has reached its address, of that version itself only up to `toldSite` (a code, or that and `/plots`) where
         *     it is not null; the record stands at `recordVersion`. `paused` says why nothing is sent.
         */
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            note: null | string;
            province: null | string;
            paused: null | components["schemas"]["PausedWebhook"];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            toldVersion: number;
            toldSite: null | string;
            /** Format: int64 */
            recordVersion: number;
            /** Format: int32 */
            failures: number;
            /** Format: date-time */
            nextAttemptAt: string;
            /** Format: date-time */
            lastDeliveredAt: null | string;
        };
        /** @description Where changes are to be posted. */
        WebhookBody: {
            /** @description A whole https address on the public internet. */
            url: string;
            /** @description The code of the province whose sites it is about; left out, a planner's own, an admin's all. */
            province: null | string;
            /** @description What it is for. */
            note: null | string;
        };
        /** @description The subscriptions, the oldest first. */
        WebhookListList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description Who asks, and what a page needs to write on their behalf. */
        Whoami: {
            /** @description Whether somebody is signed in. */
            signedIn: boolean;
            account: null | components["schemas"]["OwnAccount"];
            /** @description The token to send as X-Antiforgery with every request that is not a GET. */
            antiforgery: string;
            /** @description The name of the issuer one may sign in with; null when none is configured. */
            externalSignIn: null | string;
            /** @description Whether what is answered by e-mail is taken, such as interest in a plot: not where the operator has not set up mail. */
            answersByMail: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthState"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthState"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConvertCoordinates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertedPoints"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    IndustryList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Industries"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MovementLedger: {
        parameters: {
            query?: {
                /** @description A province by code or name, old or new. */
                province?: string;
                /** @description The code of a plan: its own lines and those that spell them out. */
                plan?: string;
                /** @description The code of a site. */
                site?: string;
                /** @description keep, establish, expand, reduce, merge, convert, withdraw, reinstate, advance, defer; several with commas. */
                kind?: string;
                /** @description industrial-zone, industrial-cluster, economic-zone, it-park; several with commas. */
                siteKind?: string;
                /** @description The day by which they have taken effect; today when left out. A line whose day is not known is always shown. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoundaryQuestionShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundaryReport"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Rules: {
        parameters: {
            query?: {
                /** @description The day whose rules are asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SplitBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitBoundaryShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitBoundaryAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GridPlots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GridPlotsShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GridPlotsAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MergeBoundaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeBoundariesShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeBoundariesAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TrimBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrimBoundaryShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrimBoundaryAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SnapBoundary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapBoundaryShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapBoundaryAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SharedCorners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedCornersShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCornersAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SiteList: {
        parameters: {
            query?: {
                /** @description Words of a name, an alias or a code; diacritics may be left out. */
                q?: string;
                /** @description industrial-zone, industrial-cluster, economic-zone, it-park; several with commas. */
                kind?: string;
                /** @description planned, established, operating, withdrawn, merged; several with commas. */
                status?: string;
                /** @description A province by code (24, 24-2025) or name, old or new: what became part of it counts as its own. */
                province?: string;
                /** @description A unit of any level by code, of any date: sites that lie in it by their outline or by their source. */
                unit?: string;
                /** @description The day whose law is asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
                /** @description How many at most, 1 to 1000; 100 when left out. */
                limit?: string;
                /** @description From the “next” of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitesFound"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneSite: {
        parameters: {
            query?: {
                /** @description The day whose law is asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
                /** @description The day whose units are used; left out, validAt, or for a level that did not exist then the nearest day it did. */
                geography?: string;
            };
            header?: never;
            path: {
                /** @description The code of the site, for example bac-giang-kcn-quang-chau. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSheet"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SiteHistory: {
        parameters: {
            query?: {
                /** @description Only versions that hold on this day; all when left out. */
                validAt?: string;
                /** @description Only what was recorded by this instant (or day); now when left out. */
                knownAt?: string;
                /** @description true prints each outline as GeoJSON (WGS 84). */
                geometry?: string;
            };
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteVersions"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SiteComparison: {
        parameters: {
            query?: {
                /** @description The version to compare from, as the history numbers it; or fromDay. */
                from?: string;
                /** @description The version to compare to, as the history numbers it; or toDay. */
                to?: string;
                /** @description The day whose version to compare from. */
                fromDay?: string;
                /** @description The day whose version to compare to. */
                toDay?: string;
                /** @description Only what was recorded by this instant (or day); now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedVersions"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SiteLineage: {
        parameters: {
            query?: {
                /** @description The day by which movements have taken effect; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lineage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InvestorOfSite: {
        parameters: {
            query?: {
                /** @description The day asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenInvestor"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    NameInvestor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameInvestorShape"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlotSearch: {
        parameters: {
            query?: {
                /** @description Words of a label, a site or a place, old or new; diacritics may be left out, and a typo or two is forgiven. */
                q?: string;
                /** @description At least so many hectares, as measured. */
                haFrom?: string;
                /** @description At most so many hectares, as measured. */
                haTo?: string;
                /** @description true: also sets of available plots of one site, side by side, that reach haFrom together and do not exceed haTo, the smallest sets first (member together). Wants haFrom. */
                together?: string;
                /** @description The lowest price asked is at most this, in priceUnit. A price in another unit is not compared: it counts as unknown. */
                priceTo?: string;
                /** @description usd-per-m2, usd-per-m2-year, vnd-per-m2, vnd-per-m2-year. Without priceTo: plots priced in it. */
                priceUnit?: string;
                /** @description A section or division of VSIC 2018 (C, 26), several with commas, or words of their titles in Vietnamese or English. A plot nobody listed industries for is unknown, unless it refuses it. */
                industry?: string;
                /** @description At least so many megawatts. */
                powerMw?: string;
                /** @description At least so many cubic metres of water a day. */
                waterM3Day?: string;
                /** @description At least so many cubic metres of wastewater taken a day. */
                wastewaterM3Day?: string;
                /** @description Buildings may be at least so many metres high. */
                heightM?: string;
                /** @description At least so many per cent of the plot may be built on. */
                densityPct?: string;
                /** @description The road at the plot is at least so many metres wide. */
                roadWidthM?: string;
                /** @description true: there is piped gas. */
                gas?: string;
                /** @description true: there is fibre. */
                telecom?: string;
                /** @description At most so many kilometres, as the crow flies, to the nearest port of the layer “ports”. */
                portKm?: string;
                /** @description At most so many kilometres to the nearest airport of the layer “airports”. */
                airportKm?: string;
                /** @description At most so many kilometres to the nearest expressway of the layer “expressways”. */
                expresswayKm?: string;
                /** @description At most so many kilometres to the nearest railway of the layer “railways”. */
                railKm?: string;
                /** @description A province by code or name, old or new: what became part of it counts as its own. */
                province?: string;
                /** @description A (former) district by code or name. */
                district?: string;
                /** @description A commune, old or new, by code or name. */
                commune?: string;
                /** @description A site by code; several with commas. */
                site?: string;
                /** @description industrial-zone, industrial-cluster, economic-zone, it-park; several with commas. */
                kind?: string;
                /** @description available, reserved, leased, handed-over, revoked, not-cleared; several with commas. available when left out. Of a site that only stands in a plan nobody sees it: unknown. */
                status?: string;
                /** @description Land may be let until this day at least. */
                leaseUntilFrom?: string;
                /** @description true: only cleared land that nobody was put off from. */
                cleanOnly?: string;
                /** @description true: only plots whose outline was surveyed. */
                surveyedOnly?: string;
                /** @description Some figure was reported within so many days before validAt. */
                reportedWithinDays?: string;
                /** @description include (when left out): a plot of whose figure nothing is known is listed, below those known to fit; exclude: it is left out. */
                unknown?: string;
                /** @description west,south,east,north in degrees: plots whose outline's box meets it. */
                bbox?: string;
                /** @description A Polygon or MultiPolygon as GeoJSON or WKT, holes left out, at most 500 corners: plots that meet it. Longitude before latitude, unless within-crs says otherwise. */
                within?: string;
                /** @description The CRS of within, whose axis order it follows: EPSG:9214 (VN-2000, easting before northing), EPSG:4756 (latitude before longitude) … OGC:CRS84 when left out. */
                "within-crs"?: string;
                /** @description The day whose law is asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
                /** @description true: how many plots each choice of province, district, kind, status, quality, price unit, hectares and industry would show; each counted with its own parameter left out. */
                facets?: string;
                /** @description fit (when left out; of those that fit alike first the plots of a site or place in whose name all words of q stand), area, -area, price (wants priceUnit), portKm, airportKm, expresswayKm, railKm, -leaseUntil; what is unknown last. */
                sort?: string;
                /** @description How many plots at most, 1 to 1000; 50 when left out. As CSV 1 to 10000, and that many when left out. */
                limit?: string;
                /** @description From the “next” of the page before. */
                cursor?: string;
                /** @description json or csv; json when left out. */
                f?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlotsFound"];
                    "text/csv": components["schemas"]["PlotsFound"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlotSuggestions: {
        parameters: {
            query?: {
                /** @description What has been typed so far. */
                q?: string;
                /** @description The day whose law is asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedPlaces"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OnePlot: {
        parameters: {
            query?: {
                /** @description The day asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlotSheet"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlotShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlotSheet"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EndPlot: {
        parameters: {
            query?: {
                /** @description The first day on which it is no longer a plot; today when left out. */
                validFrom?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlotHistory: {
        parameters: {
            query?: {
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlotPeriods"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlotSheetPdf: {
        parameters: {
            query?: {
                /** @description vi (the default) or en. */
                lang?: string;
                /** @description The day asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Stream"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangePlotStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of the plot. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlotStatusShape"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlotSheet"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AddPlots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code of the site. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPlotsShape"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPlots"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    HectaresReport: {
        parameters: {
            query?: {
                /** @description district, commune, province, kind or status. */
                by?: string;
                /** @description industrial-zone, industrial-cluster, economic-zone, it-park; several with commas. Left out, all but economic zones, which contain the others; by=kind shows all. */
                kind?: string;
                /** @description planned, established, operating, withdrawn, merged; several with commas. Left out, the first three, which are in force; by=status shows all. */
                status?: string;
                /** @description Only sites of this province, by code or name, old or new. */
                province?: string;
                /** @description The day whose law is asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
                /** @description The day whose units are used; left out, validAt, or the last day on which that level of unit existed (districts: 2025-06-30). */
                geography?: string;
                /** @description json or csv; left out, what Accept prefers. */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HectaresAnswer"];
                    "text/csv": components["schemas"]["HectaresAnswer"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    Occupancy: {
        parameters: {
            query?: {
                /** @description The code of one site. */
                site?: string;
                /** @description A province by code or name, old or new. */
                province?: string;
                /** @description The day asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccupancyTable"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    LateProjects: {
        parameters: {
            query?: {
                /** @description The day asked for; today when left out. */
                validAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateProjectList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanList: {
        parameters: {
            query?: {
                /** @description A province by code or name, old or new. */
                province?: string;
                /** @description The day whose provinces are named; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansFound"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OnePlan: {
        parameters: {
            query?: {
                /** @description The day up to which movements are shown; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plan, for example bac-giang-2021-2030. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSheet"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PlanReconciliation: {
        parameters: {
            query?: {
                /** @description The day on which it is judged; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the plan. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnitList: {
        parameters: {
            query?: {
                /** @description province, district or commune; all three when left out. */
                level?: string;
                /** @description Only this province and what lies in it, by code or name. */
                province?: string;
                /** @description The day whose units are asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsFound"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneUnit: {
        parameters: {
            query?: {
                /** @description The day asked for; today when left out. */
                validAt?: string;
                /** @description The instant (or day) whose knowledge is asked for; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the unit: 24, 24-2025, 213, 07210-2025. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSheet"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WhoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInSaid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignInByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByLinkSaid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExternalSignIn: {
        parameters: {
            query?: {
                /** @description The page of ours to come back to; the map when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExternalSignInReturn: {
        parameters: {
            query?: {
                /** @description The page of ours to come back to. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordSaid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    IssueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueTokenSaid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refreshed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AccountList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InviteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitedAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLink"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ChangeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountSaid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MakeSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLink"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ProposalList: {
        parameters: {
            query?: {
                /** @description Only in these states, separated by commas: draft, submitted, returned, approved, published, withdrawn. */
                state?: string;
                /** @description true: only those you wrote in. */
                mine?: string;
                /** @description Only those that change this site first. */
                site?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lines"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal; any UUID for a new one. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ProposalReport: {
        parameters: {
            query?: {
                /** @description vi (the default) or en. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ApproveProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WithdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Required */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    KeepDecisionFile: {
        parameters: {
            query?: {
                /** @description The name it is saved under by those who open it. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFilesKept"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DecisionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The digest. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Stream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConsentText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InterestList: {
        parameters: {
            query?: {
                /** @description new, answered, closed; several with commas. */
                state?: string;
                /** @description plot or need: only interest in plots, or only needs alone. */
                about?: string;
                /** @description The code of a plot. */
                plot?: string;
                /** @description The code of a site: interest in its plots. */
                site?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestFound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExpressInterest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterestBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestReceipt"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    InterestDemand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["DemandMap"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The expression of interest. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The expression of interest. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CloseInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The expression of interest. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheet"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ErrorReportList: {
        parameters: {
            query?: {
                /** @description new, answered, closed; several with commas. */
                state?: string;
                /** @description The code of a site. */
                site?: string;
                /** @description The code of a plot. */
                plot?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReportsFound"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OpenErrorReports: {
        parameters: {
            query?: {
                /** @description The code of a site: its plots count with it. */
                site?: string;
                /** @description The code of a plot. */
                plot?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReports"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    AnswerErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CloseErrorReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReport"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WebhookList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubscribeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    OneWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UnsubscribeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The number of a delivery: only those before it. */
                before?: string;
            };
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReplayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PauseWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ResumeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
