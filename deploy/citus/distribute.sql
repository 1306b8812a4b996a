-- Distributes the tables of an Afterwin database over a Citus cluster. Run it on the coordinator as the owner of the tables,
-- after each `afterwin migrate`; what is distributed already stays as it is:
--
--     psql --set ON_ERROR_STOP=1 --file deploy/citus/distribute.sql "$DATABASE"
--
-- Rows of a company live together on one shard. Tables that every statement may join are copied to all nodes. All others
-- stay on the coordinator: passwords, links, the audit log, changes, webhooks.

CREATE EXTENSION IF NOT EXISTS citus;

-- Workers are reached as the role that runs the statements. Role and company go with each transaction.
ALTER ROLE afterwin_app LOGIN;
DO $$
DECLARE
    setting text;
BEGIN
    FOREACH setting IN ARRAY ARRAY[
        'citus.propagate_set_commands = ''local''', 'citus.multi_shard_modify_mode = ''sequential''',
        'citus.enable_unsafe_triggers = on'  -- those that refuse changes of the event log
    ] LOOP
        EXECUTE format('ALTER DATABASE %I SET %s', current_database(), setting);
        EXECUTE format('SET %s', setting);
    END LOOP;
END $$;

CREATE OR REPLACE TEMPORARY VIEW to_distribute AS
    SELECT oid::regclass AS name, EXISTS (
        SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = pg_class.oid AND confrelid <> conrelid
            AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = confrelid)) AS must_wait
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'company_id')
        AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = pg_class.oid);

DO $$
DECLARE
    name regclass;
BEGIN
    FOREACH name IN ARRAY ARRAY['flag_state', 'flag', 'flag_rule', 'flag_requires', 'segment', 'login']::regclass[] LOOP
        IF NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = name) THEN
            PERFORM create_reference_table(name);
        END IF;
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = 'company'::regclass) THEN
        PERFORM create_distributed_table('company'::regclass, 'id', colocate_with => 'none');
    END IF;
    LOOP  -- first the tables to which others refer
        SELECT t.name INTO name FROM to_distribute t ORDER BY must_wait, t.name::text LIMIT 1;
        EXIT WHEN name IS NULL;
        PERFORM create_distributed_table(name, 'company_id', colocate_with => 'company');
    END LOOP;
    -- The owner must see all rows of a shard to move it. The role that runs the statements owns nothing.
    FOR name IN SELECT logicalrelid FROM pg_dist_partition JOIN pg_class ON oid = logicalrelid WHERE relforcerowsecurity LOOP
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', name);
    END LOOP;
END $$;
