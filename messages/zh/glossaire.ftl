### 法律用语，以及不写的词。
quartier_prioritaire = 优先街区

micro_entreprise = 微型企业

service_civique = 公民服务

interdits =
    点击此处
