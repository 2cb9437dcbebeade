import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startsArticle } from '../../../src/parse/dialect/article-start.ts';

for (const text of [
  '本报讯（记者 柏小舟）河堤上立起新灯。',
  '本报讯 河堤上立起新灯。',
  '　　本 报 讯 （记 者 柏 小 舟）',
  '本报综合讯 河堤上立起新灯。',
  '新华社北京3月1日电 各地春耕有序。',
  '(上接第一版)渠水绕过磨坊。',
  '（紧接第一版）渠水绕过磨坊。',
]) {
  test(`an article starts with ${text}`, () => assert.equal(startsArticle(text), true));
}

for (const text of [
  '河堤上立起新灯，本报讯曾有报道。',
  '本报开展读者调查。',
  '(下转第二版)',
  '（上月）渠水绕过磨坊。',
  '合作社三月里添了农机。',
  '',
]) {
  test(`no article starts with ${text || 'nothing'}`, () => assert.equal(startsArticle(text), false));
}
