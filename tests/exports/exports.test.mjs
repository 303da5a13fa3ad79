// What can be taken away: each file is held against the schema that it claims.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ask } from "../driver/site.mjs";

/** Whether a value is what a schema says; the schemas of others have words of their own. */
const validator = (schema) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value, name) => assert.ok(validate(value), `${name}: ${ajv.errorsText(validate.errors)}`);
};
const published = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const json = async (path) => {
  const response = await ask(path);
  assert.equal(response.status, 200, path);
  return response.json();
};

/** Every key of a value is one that its schema names. */
const named = (value, schema, root, path = "") => {
  if (schema?.$ref) return named(value, root.$defs[schema.$ref.split("/").at(-1)], root, path);
  if (Array.isArray(value)) {
    for (const item of value) named(item, schema?.items, root, path);
  } else if (value && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      assert.ok(schema?.properties?.[key], `the schema has no ${path}/${key}`);
      named(inner, schema.properties[key], root, `${path}/${key}`);
    }
  }
};

const PLACE = "/v1/structures?departement=99&limite=200";

test("structures are exported as data·inclusion v1 has them", async () => {
  const schema = published("data-inclusion-structure.schema.json");
  const check = validator(schema);
  const { structures, ecartees } = await json(`${PLACE}&format=data-inclusion`);
  for (const structure of structures) {
    check(structure, structure.id);
    named(structure, schema, schema);
  }
  const all = await json(PLACE);
  assert.ok(structures.length > 0);
  assert.equal(structures.length + ecartees.length, all.structures.length, "none is missing without a word");
  assert.ok(structures.some(({ telephone }) => telephone), "what one calls is there");
  const page = await fetch(structures[0].lien_source);
  assert.equal(page.status, 200, "the source leads to its page");
});

test("structures are exported as HSDS 3 has them", async () => {
  const schema = published("hsds-3-service.schema.json");
  const check = validator(schema);
  const { services } = await json(`${PLACE}&format=hsds`);
  const ids = new Set();
  for (const service of services) {
    check(service, service.name);
    named(service, schema, schema);
    ids.add(service.id);
  }
  const all = await json(PLACE);
  assert.equal(ids.size, all.structures.length, "each once");
  const again = await json(`${PLACE}&format=hsds`);
  assert.deepEqual(again.services.map(({ id }) => id), services.map(({ id }) => id), "an identifier stays");
});

test("the schemas refuse what they should", () => {
  const service = validator(published("hsds-3-service.schema.json"));
  assert.throws(() => service({ id: "1", name: "Un", status: "active" }, "an identifier that is no UUID"));
  const structure = validator(published("data-inclusion-structure.schema.json"));
  const whole = { source: "guichet", id: "guichet--1", nom: "Une structure", date_maj: "2026-01-02" };
  structure(whole, "whole");
  assert.throws(() => structure({ ...whole, nom: "Un" }, "too short"));
});

test("the catalogue is what its own schema says, and a table has each entry", async () => {
  const check = validator(await json("/catalogue/dispositifs.schema.json"));
  const list = await json("/v1/dispositifs");
  check(list, "the catalogue");
  assert.throws(() => check({ ...list, dispositifs: [{ id: "Un essai" }] }, "an entry without a name"));
  const response = await ask("/catalogue/dispositifs.csv");
  assert.equal(response.headers.get("content-type"), "text/csv; charset=utf-8");
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], "spreadsheets know it for UTF-8");
  const rows = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
  assert.equal(rows.length, list.dispositifs.length + 1);
  assert.match(rows[0], /^id;nom;nature;etat;/);
});

test("/donnees links to each of them, and every link is there", async () => {
  const page = await (await ask("/donnees")).text();
  for (const path of [
    "/v1/dispositifs",
    "/catalogue/dispositifs.csv",
    "/catalogue/dispositifs.schema.json",
    "/v1/referentiels",
  ]) {
    assert.ok(page.includes(`href="${path}"`), path);
    assert.equal((await ask(path)).status, 200, path);
  }
});
