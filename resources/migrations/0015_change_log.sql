-- What happened to the library, in its order. A row is never changed. What it was is said by the row of the
-- table for its kind that item_after names (a correction, a figure that was made, a decision, a mark, a note),
-- or item_before where that was taken back; only what no row keeps is said here.

CREATE TABLE change_log (
    id {identity},
    kind TEXT NOT NULL,
    happened TEXT NOT NULL,
    -- empty where nobody noted it: of imports before there was this table
    done_by TEXT NOT NULL,
    document_id INTEGER,
    -- the version it happened to, and its title then, for when the library no longer has it
    report_key TEXT,
    report_title TEXT,
    item_before INTEGER,
    item_after INTEGER,
    -- versions, words of notes; what a report is, its columns parted by tabs
    said_before TEXT,
    said_after TEXT,
    -- what became of the figures of a report that was read again: how many, and the first of them
    -- (models/library/figuremoves.h)
    added INTEGER,
    gone INTEGER,
    changed INTEGER,
    figures {bytes}
);

-- What the other tables know of the time before.
INSERT INTO change_log (kind, happened, done_by, document_id, report_key, report_title, item_before,
    item_after, said_after)
SELECT kind, happened, done_by, document_id, report_key, report_title, item_before, item_after, said_after
FROM (
    SELECT 'imported' AS kind, imported AS happened, '' AS done_by, document_id, key AS report_key,
        title AS report_title, CAST(NULL AS INTEGER) AS item_before, CAST(NULL AS INTEGER) AS item_after,
        CAST(version AS TEXT) AS said_after,
        0 AS rank, id
    FROM report
    UNION ALL
    SELECT 'identity', corrected, '', document_id, NULL, title, NULL, NULL,
        title || '	' || kind || '	' || COALESCE(region_id, '') || '	' || COALESCE(region_name, '') || '	' ||
        COALESCE(region_code, '') || '	' || COALESCE(CAST(review_year AS TEXT), '') || '	' ||
        COALESCE(CAST(plan_year AS TEXT), ''), 1, document_id
    FROM identity_correction
    UNION ALL
    SELECT 'removed', removed, '', id, NULL, NULL, NULL, NULL, NULL, 9, id
    FROM document WHERE removed IS NOT NULL
    UNION ALL
    SELECT 'figure', withdrawn, withdrawn_by, document_id, NULL, NULL, id, NULL, NULL, 2, id
    FROM figure_correction WHERE withdrawn IS NOT NULL
    UNION ALL
    SELECT 'figure', corrected, corrected_by, document_id, NULL, NULL, NULL, id, NULL, 3, id
    FROM figure_correction
    UNION ALL
    SELECT 'made', withdrawn, withdrawn_by, document_id, NULL, NULL, id, NULL, NULL, 2, id
    FROM made_figure WHERE withdrawn IS NOT NULL
    UNION ALL
    SELECT 'made', made, made_by, document_id, NULL, NULL, NULL, id, NULL, 3, id
    FROM made_figure
    UNION ALL
    SELECT 'name', withdrawn, withdrawn_by, NULL, NULL, NULL, id, NULL, NULL, 2, id
    FROM name_decision WHERE withdrawn IS NOT NULL
    UNION ALL
    SELECT 'name', decided, decided_by, NULL, NULL, NULL, NULL, id, NULL, 3, id
    FROM name_decision
    UNION ALL
    SELECT 'finding', withdrawn, '', NULL, report_key, NULL, id, NULL, NULL, 2, id
    FROM finding_mark WHERE withdrawn IS NOT NULL
    UNION ALL
    SELECT 'finding', marked, marked_by, NULL, report_key, NULL, NULL, id, NULL, 3, id
    FROM finding_mark
    UNION ALL
    SELECT 'note', withdrawn, '', document_id, report_key, report_title, id, NULL, NULL, 2, id
    FROM note WHERE withdrawn IS NOT NULL
    UNION ALL
    SELECT 'note', noted, noted_by, document_id, report_key, report_title, NULL, id, remark, 3, id
    FROM note
) AS known
ORDER BY happened, rank, id;

-- Their reports are those that the documents have by now.
UPDATE change_log SET report_key = (SELECT r.key FROM report r WHERE r.document_id = change_log.document_id
    ORDER BY r.is_current DESC, r.version DESC LIMIT 1)
WHERE report_key IS NULL AND document_id IS NOT NULL;
UPDATE change_log SET document_id = (SELECT r.document_id FROM report r WHERE r.key = change_log.report_key)
WHERE document_id IS NULL AND report_key IS NOT NULL;
UPDATE change_log SET report_title = (SELECT r.title FROM report r WHERE r.key = change_log.report_key)
WHERE report_title IS NULL AND report_key IS NOT NULL;
