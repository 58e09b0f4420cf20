-- The shop's database, MySQL 8. What the gift cards, the newsletter and the supplier contracts had was dropped in 2021.

CREATE TABLE category (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name      VARCHAR(80)  NOT NULL UNIQUE,
  parent_id BIGINT
);

CREATE TABLE product (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sku          VARCHAR(20)   NOT NULL UNIQUE,
  name         VARCHAR(120)  NOT NULL,
  description  TEXT,
  price        DECIMAL(10,2) NOT NULL,
  weight_grams INT           NOT NULL,
  category_id  BIGINT        NOT NULL,
  image_url    VARCHAR(255),
  active       BOOLEAN       NOT NULL DEFAULT TRUE,
  updated_at   DATETIME      NOT NULL,
  FOREIGN KEY (category_id) REFERENCES category (id)
);

CREATE TABLE customer (
  id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email  VARCHAR(120) NOT NULL UNIQUE,
  name   VARCHAR(120) NOT NULL,
  street VARCHAR(120) NOT NULL,
  zip    VARCHAR(10)  NOT NULL,
  city   VARCHAR(80)  NOT NULL
);

CREATE TABLE purchase_order (
  number      VARCHAR(20)   NOT NULL PRIMARY KEY,
  customer_id BIGINT        NOT NULL,
  sku         VARCHAR(20)   NOT NULL,
  quantity    INT           NOT NULL,
  total       DECIMAL(10,2) NOT NULL,
  status      VARCHAR(12)   NOT NULL,
  placed_at   DATETIME      NOT NULL,
  paid_at     DATETIME,
  FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE TABLE voucher (
  code        VARCHAR(20) NOT NULL PRIMARY KEY,
  percent     INT         NOT NULL,
  valid_until DATE        NOT NULL
);

CREATE TABLE stock_item (
  sku           VARCHAR(20) NOT NULL PRIMARY KEY,
  on_hand       INT         NOT NULL,
  reserved      INT         NOT NULL DEFAULT 0,
  shelf         VARCHAR(10) NOT NULL,
  reorder_level INT         NOT NULL
);

CREATE TABLE shipment (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_number VARCHAR(20) NOT NULL,
  method       VARCHAR(12) NOT NULL,
  weight_grams INT         NOT NULL,
  due          DATE        NOT NULL
);
