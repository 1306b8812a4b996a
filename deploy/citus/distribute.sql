-- Distributes the tables of an Afterwin database over a Citus cluster. Run it on the coordinator as a superuser, after each
-- `afterwin migrate`; what is distributed already stays as it is:
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
        'citus.enable_unsafe_triggers = on',  -- those that refuse changes of the event log
        'citus.override_table_visibility = off'  -- to hide shards took the driver seconds for each new connection
    ] LOOP
        EXECUTE format('ALTER DATABASE %I SET %s', current_database(), setting);
        EXECUTE format('SET %s', setting);
    END LOOP;
END $$;

-- Citus makes tables that refer to distributed ones known to all nodes by itself. They are not distributed by that.
CREATE OR REPLACE TEMPORARY VIEW distributed AS
    SELECT logicalrelid AS name FROM pg_dist_partition WHERE partmethod = 'h' OR repmodel = 't';

CREATE OR REPLACE TEMPORARY VIEW to_distribute AS
    SELECT oid::regclass AS name, EXISTS (
        SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = pg_class.oid AND confrelid <> conrelid
            AND confrelid NOT IN (SELECT name FROM distributed)) AS must_wait
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'company_id')
        AND oid NOT IN (SELECT name FROM distributed) AND NOT relation_is_a_known_shard(oid);

DO $$
DECLARE
    name text;  -- and no regclass: what Citus makes known gets another one
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'flag_state', 'flag', 'flag_rule', 'flag_requires', 'segment', 'login', 'login_company',
        'beta_reminder', 'feature_use_total'  -- small, and joined with tables of companies
    ] LOOP
        IF name::regclass NOT IN (SELECT d.name FROM distributed d) THEN
            PERFORM create_reference_table(name::regclass);
        END IF;
    END LOOP;
    IF 'company'::regclass NOT IN (SELECT d.name FROM distributed d) THEN
        PERFORM create_distributed_table('company'::regclass, 'id', colocate_with => 'none');
    END IF;
    LOOP  -- first the tables to which others refer
        SELECT t.name::text INTO name FROM to_distribute t ORDER BY must_wait, t.name::text LIMIT 1;
        EXIT WHEN name IS NULL;
        PERFORM create_distributed_table(name::regclass, 'company_id', colocate_with => 'company');
    END LOOP;
    -- The owner must see all rows of a shard to move it. The role that runs the statements owns nothing.
    FOR name IN SELECT logicalrelid FROM pg_dist_partition JOIN pg_class ON oid = logicalrelid WHERE relforcerowsecurity LOOP
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', name);
    END LOOP;
END $$;
