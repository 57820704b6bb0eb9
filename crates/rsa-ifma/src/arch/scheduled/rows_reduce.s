# Written by generator/rows from src/rows: do not edit.
vmovdqa64 zmm0, zmmword ptr [rdi + 0]
vmovdqa64 zmm1, zmmword ptr [rsi + 0]
vmovdqa64 zmm2, zmmword ptr [rdi + 64]
vpmadd52luq zmm2, zmm0, zmm1
vpsrlq zmm3, zmm0, 52
vpaddq zmm3, zmm2, zmm3
vmovdqa64 zmm2, zmmword ptr [rdi + 128]
vpmadd52huq zmm2, zmm0, zmm1
vmovdqa64 zmm4, zmmword ptr [rsi + 64]
vpmadd52luq zmm2, zmm0, zmm4
vmovdqa64 zmm5, zmmword ptr [rdi + 192]
vpmadd52huq zmm5, zmm0, zmm4
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm5, zmm0, zmm6
vmovdqa64 zmm7, zmmword ptr [rdi + 256]
vpmadd52huq zmm7, zmm0, zmm6
vmovdqa64 zmm8, zmmword ptr [rsi + 192]
vpmadd52luq zmm7, zmm0, zmm8
vmovdqa64 zmm9, zmmword ptr [rdi + 320]
vpmadd52huq zmm9, zmm0, zmm8
vmovdqa64 zmm10, zmmword ptr [rsi + 256]
vpmadd52luq zmm9, zmm0, zmm10
vmovdqa64 zmm11, zmmword ptr [rdi + 384]
vpmadd52huq zmm11, zmm0, zmm10
vpmadd52luq zmm2, zmm3, zmm1
vpmadd52huq zmm5, zmm3, zmm1
vpsrlq zmm1, zmm3, 52
vpaddq zmm1, zmm2, zmm1
vmovdqa64 zmm2, zmmword ptr [rsi + 320]
vpmadd52luq zmm11, zmm0, zmm2
vmovdqa64 zmm12, zmmword ptr [rdi + 448]
vpmadd52huq zmm12, zmm0, zmm2
vpmadd52luq zmm5, zmm3, zmm4
vpmadd52huq zmm7, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 384]
vpmadd52luq zmm12, zmm0, zmm4
vmovdqa64 zmm13, zmmword ptr [rdi + 512]
vpmadd52huq zmm13, zmm0, zmm4
vpmadd52luq zmm7, zmm3, zmm6
vpmadd52huq zmm9, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm13, zmm0, zmm6
vmovdqa64 zmm14, zmmword ptr [rdi + 576]
vpmadd52huq zmm14, zmm0, zmm6
vpmadd52luq zmm9, zmm3, zmm8
vpmadd52huq zmm11, zmm3, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 512]
vpmadd52luq zmm14, zmm0, zmm8
vmovdqa64 zmm15, zmmword ptr [rdi + 640]
vpmadd52huq zmm15, zmm0, zmm8
vpmadd52luq zmm11, zmm3, zmm10
vpmadd52huq zmm12, zmm3, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 576]
vpmadd52luq zmm15, zmm0, zmm10
vmovdqa64 zmm16, zmmword ptr [rdi + 704]
vpmadd52huq zmm16, zmm0, zmm10
vpmadd52luq zmm12, zmm3, zmm2
vpmadd52huq zmm13, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 640]
vpmadd52luq zmm16, zmm0, zmm2
vmovdqa64 zmm17, zmmword ptr [rdi + 768]
vpmadd52huq zmm17, zmm0, zmm2
vpmadd52luq zmm13, zmm3, zmm4
vpmadd52huq zmm14, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 704]
vpmadd52luq zmm17, zmm0, zmm4
vmovdqa64 zmm18, zmmword ptr [rdi + 832]
vpmadd52huq zmm18, zmm0, zmm4
vpmadd52luq zmm14, zmm3, zmm6
vpmadd52huq zmm15, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm18, zmm0, zmm6
vmovdqa64 zmm19, zmmword ptr [rdi + 896]
vpmadd52huq zmm19, zmm0, zmm6
vpmadd52luq zmm15, zmm3, zmm8
vpmadd52huq zmm16, zmm3, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 832]
vpmadd52luq zmm19, zmm0, zmm8
vmovdqa64 zmm20, zmmword ptr [rdi + 960]
vpmadd52huq zmm20, zmm0, zmm8
vpmadd52luq zmm16, zmm3, zmm10
vpmadd52huq zmm17, zmm3, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 896]
vpmadd52luq zmm20, zmm0, zmm10
vmovdqa64 zmm21, zmmword ptr [rdi + 1024]
vpmadd52huq zmm21, zmm0, zmm10
vpmadd52luq zmm17, zmm3, zmm2
vpmadd52huq zmm18, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 960]
vpmadd52luq zmm21, zmm0, zmm2
vmovdqa64 zmm22, zmmword ptr [rdi + 1088]
vpmadd52huq zmm22, zmm0, zmm2
vpmadd52luq zmm18, zmm3, zmm4
vpmadd52huq zmm19, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1024]
vpmadd52luq zmm22, zmm0, zmm4
vmovdqa64 zmm23, zmmword ptr [rdi + 1152]
vpmadd52huq zmm23, zmm0, zmm4
vpmadd52luq zmm19, zmm3, zmm6
vpmadd52huq zmm20, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm23, zmm0, zmm6
vmovdqa64 zmm24, zmmword ptr [rdi + 1216]
vpmadd52huq zmm24, zmm0, zmm6
vpmadd52luq zmm20, zmm3, zmm8
vpmadd52huq zmm21, zmm3, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 1152]
vpmadd52luq zmm24, zmm0, zmm8
vmovdqa64 zmm25, zmmword ptr [rdi + 1280]
vpmadd52huq zmm25, zmm0, zmm8
vpmadd52luq zmm21, zmm3, zmm10
vpmadd52huq zmm22, zmm3, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1216]
vpmadd52luq zmm25, zmm0, zmm10
vmovdqa64 zmm26, zmmword ptr [rdi + 1344]
vpmadd52huq zmm26, zmm0, zmm10
vpmadd52luq zmm22, zmm3, zmm2
vpmadd52huq zmm23, zmm3, zmm2
vpmadd52luq zmm23, zmm3, zmm4
vpmadd52huq zmm24, zmm3, zmm4
vpmadd52luq zmm24, zmm3, zmm6
vpmadd52huq zmm25, zmm3, zmm6
vpmadd52luq zmm25, zmm3, zmm8
vpmadd52huq zmm26, zmm3, zmm8
vpmadd52luq zmm26, zmm3, zmm10
vmovdqa64 zmm8, zmmword ptr [rdi + 1408]
vpmadd52huq zmm8, zmm3, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 0]
vpmadd52luq zmm5, zmm1, zmm10
vpsrlq zmm3, zmm1, 52
vpaddq zmm3, zmm5, zmm3
vpmadd52huq zmm7, zmm1, zmm10
vmovdqa64 zmm5, zmmword ptr [rsi + 64]
vpmadd52luq zmm7, zmm1, zmm5
vpmadd52huq zmm9, zmm1, zmm5
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm9, zmm1, zmm6
vpmadd52huq zmm11, zmm1, zmm6
vmovdqa64 zmm4, zmmword ptr [rsi + 192]
vpmadd52luq zmm11, zmm1, zmm4
vpmadd52huq zmm12, zmm1, zmm4
vmovdqa64 zmm2, zmmword ptr [rsi + 256]
vpmadd52luq zmm12, zmm1, zmm2
vpmadd52huq zmm13, zmm1, zmm2
vpmadd52luq zmm7, zmm3, zmm10
vpmadd52huq zmm9, zmm3, zmm10
vpsrlq zmm10, zmm3, 52
vpaddq zmm10, zmm7, zmm10
vmovdqa64 zmm7, zmmword ptr [rsi + 320]
vpmadd52luq zmm13, zmm1, zmm7
vpmadd52huq zmm14, zmm1, zmm7
vpmadd52luq zmm9, zmm3, zmm5
vpmadd52huq zmm11, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 384]
vpmadd52luq zmm14, zmm1, zmm5
vpmadd52huq zmm15, zmm1, zmm5
vpmadd52luq zmm11, zmm3, zmm6
vpmadd52huq zmm12, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm15, zmm1, zmm6
vpmadd52huq zmm16, zmm1, zmm6
vpmadd52luq zmm12, zmm3, zmm4
vpmadd52huq zmm13, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 512]
vpmadd52luq zmm16, zmm1, zmm4
vpmadd52huq zmm17, zmm1, zmm4
vpmadd52luq zmm13, zmm3, zmm2
vpmadd52huq zmm14, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 576]
vpmadd52luq zmm17, zmm1, zmm2
vpmadd52huq zmm18, zmm1, zmm2
vpmadd52luq zmm14, zmm3, zmm7
vpmadd52huq zmm15, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 640]
vpmadd52luq zmm18, zmm1, zmm7
vpmadd52huq zmm19, zmm1, zmm7
vpmadd52luq zmm15, zmm3, zmm5
vpmadd52huq zmm16, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 704]
vpmadd52luq zmm19, zmm1, zmm5
vpmadd52huq zmm20, zmm1, zmm5
vpmadd52luq zmm16, zmm3, zmm6
vpmadd52huq zmm17, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm20, zmm1, zmm6
vpmadd52huq zmm21, zmm1, zmm6
vpmadd52luq zmm17, zmm3, zmm4
vpmadd52huq zmm18, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 832]
vpmadd52luq zmm21, zmm1, zmm4
vpmadd52huq zmm22, zmm1, zmm4
vpmadd52luq zmm18, zmm3, zmm2
vpmadd52huq zmm19, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 896]
vpmadd52luq zmm22, zmm1, zmm2
vpmadd52huq zmm23, zmm1, zmm2
vpmadd52luq zmm19, zmm3, zmm7
vpmadd52huq zmm20, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 960]
vpmadd52luq zmm23, zmm1, zmm7
vpmadd52huq zmm24, zmm1, zmm7
vpmadd52luq zmm20, zmm3, zmm5
vpmadd52huq zmm21, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1024]
vpmadd52luq zmm24, zmm1, zmm5
vpmadd52huq zmm25, zmm1, zmm5
vpmadd52luq zmm21, zmm3, zmm6
vpmadd52huq zmm22, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm25, zmm1, zmm6
vpmadd52huq zmm26, zmm1, zmm6
vpmadd52luq zmm22, zmm3, zmm4
vpmadd52huq zmm23, zmm3, zmm4
vmovdqa64 zmm4, zmmword ptr [rsi + 1152]
vpmadd52luq zmm26, zmm1, zmm4
vpmadd52huq zmm8, zmm1, zmm4
vpmadd52luq zmm23, zmm3, zmm2
vpmadd52huq zmm24, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 1216]
vpmadd52luq zmm8, zmm1, zmm2
vmovdqa64 zmm0, zmmword ptr [rdi + 1472]
vpmadd52huq zmm0, zmm1, zmm2
vpmadd52luq zmm24, zmm3, zmm7
vpmadd52huq zmm25, zmm3, zmm7
vpmadd52luq zmm25, zmm3, zmm5
vpmadd52huq zmm26, zmm3, zmm5
vpmadd52luq zmm26, zmm3, zmm6
vpmadd52huq zmm8, zmm3, zmm6
vpmadd52luq zmm8, zmm3, zmm4
vpmadd52huq zmm0, zmm3, zmm4
vpmadd52luq zmm0, zmm3, zmm2
vmovdqa64 zmm4, zmmword ptr [rdi + 1536]
vpmadd52huq zmm4, zmm3, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 0]
vpmadd52luq zmm9, zmm10, zmm2
vpsrlq zmm3, zmm10, 52
vpaddq zmm3, zmm9, zmm3
vpmadd52huq zmm11, zmm10, zmm2
vmovdqa64 zmm9, zmmword ptr [rsi + 64]
vpmadd52luq zmm11, zmm10, zmm9
vpmadd52huq zmm12, zmm10, zmm9
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm12, zmm10, zmm6
vpmadd52huq zmm13, zmm10, zmm6
vmovdqa64 zmm5, zmmword ptr [rsi + 192]
vpmadd52luq zmm13, zmm10, zmm5
vpmadd52huq zmm14, zmm10, zmm5
vmovdqa64 zmm7, zmmword ptr [rsi + 256]
vpmadd52luq zmm14, zmm10, zmm7
vpmadd52huq zmm15, zmm10, zmm7
vpmadd52luq zmm11, zmm3, zmm2
vpmadd52huq zmm12, zmm3, zmm2
vpsrlq zmm2, zmm3, 52
vpaddq zmm2, zmm11, zmm2
vmovdqa64 zmm11, zmmword ptr [rsi + 320]
vpmadd52luq zmm15, zmm10, zmm11
vpmadd52huq zmm16, zmm10, zmm11
vpmadd52luq zmm12, zmm3, zmm9
vpmadd52huq zmm13, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 384]
vpmadd52luq zmm16, zmm10, zmm9
vpmadd52huq zmm17, zmm10, zmm9
vpmadd52luq zmm13, zmm3, zmm6
vpmadd52huq zmm14, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm17, zmm10, zmm6
vpmadd52huq zmm18, zmm10, zmm6
vpmadd52luq zmm14, zmm3, zmm5
vpmadd52huq zmm15, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 512]
vpmadd52luq zmm18, zmm10, zmm5
vpmadd52huq zmm19, zmm10, zmm5
vpmadd52luq zmm15, zmm3, zmm7
vpmadd52huq zmm16, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 576]
vpmadd52luq zmm19, zmm10, zmm7
vpmadd52huq zmm20, zmm10, zmm7
vpmadd52luq zmm16, zmm3, zmm11
vpmadd52huq zmm17, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 640]
vpmadd52luq zmm20, zmm10, zmm11
vpmadd52huq zmm21, zmm10, zmm11
vpmadd52luq zmm17, zmm3, zmm9
vpmadd52huq zmm18, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 704]
vpmadd52luq zmm21, zmm10, zmm9
vpmadd52huq zmm22, zmm10, zmm9
vpmadd52luq zmm18, zmm3, zmm6
vpmadd52huq zmm19, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm22, zmm10, zmm6
vpmadd52huq zmm23, zmm10, zmm6
vpmadd52luq zmm19, zmm3, zmm5
vpmadd52huq zmm20, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 832]
vpmadd52luq zmm23, zmm10, zmm5
vpmadd52huq zmm24, zmm10, zmm5
vpmadd52luq zmm20, zmm3, zmm7
vpmadd52huq zmm21, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 896]
vpmadd52luq zmm24, zmm10, zmm7
vpmadd52huq zmm25, zmm10, zmm7
vpmadd52luq zmm21, zmm3, zmm11
vpmadd52huq zmm22, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 960]
vpmadd52luq zmm25, zmm10, zmm11
vpmadd52huq zmm26, zmm10, zmm11
vpmadd52luq zmm22, zmm3, zmm9
vpmadd52huq zmm23, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1024]
vpmadd52luq zmm26, zmm10, zmm9
vpmadd52huq zmm8, zmm10, zmm9
vpmadd52luq zmm23, zmm3, zmm6
vpmadd52huq zmm24, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm8, zmm10, zmm6
vpmadd52huq zmm0, zmm10, zmm6
vpmadd52luq zmm24, zmm3, zmm5
vpmadd52huq zmm25, zmm3, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 1152]
vpmadd52luq zmm0, zmm10, zmm5
vpmadd52huq zmm4, zmm10, zmm5
vpmadd52luq zmm25, zmm3, zmm7
vpmadd52huq zmm26, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1216]
vpmadd52luq zmm4, zmm10, zmm7
vmovdqa64 zmm1, zmmword ptr [rdi + 1600]
vpmadd52huq zmm1, zmm10, zmm7
vpmadd52luq zmm26, zmm3, zmm11
vpmadd52huq zmm8, zmm3, zmm11
vpmadd52luq zmm8, zmm3, zmm9
vpmadd52huq zmm0, zmm3, zmm9
vpmadd52luq zmm0, zmm3, zmm6
vpmadd52huq zmm4, zmm3, zmm6
vpmadd52luq zmm4, zmm3, zmm5
vpmadd52huq zmm1, zmm3, zmm5
vpmadd52luq zmm1, zmm3, zmm7
vmovdqa64 zmm5, zmmword ptr [rdi + 1664]
vpmadd52huq zmm5, zmm3, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 0]
vpmadd52luq zmm12, zmm2, zmm7
vpsrlq zmm3, zmm2, 52
vpaddq zmm3, zmm12, zmm3
vpmadd52huq zmm13, zmm2, zmm7
vmovdqa64 zmm12, zmmword ptr [rsi + 64]
vpmadd52luq zmm13, zmm2, zmm12
vpmadd52huq zmm14, zmm2, zmm12
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm14, zmm2, zmm6
vpmadd52huq zmm15, zmm2, zmm6
vmovdqa64 zmm9, zmmword ptr [rsi + 192]
vpmadd52luq zmm15, zmm2, zmm9
vpmadd52huq zmm16, zmm2, zmm9
vmovdqa64 zmm11, zmmword ptr [rsi + 256]
vpmadd52luq zmm16, zmm2, zmm11
vpmadd52huq zmm17, zmm2, zmm11
vpmadd52luq zmm13, zmm3, zmm7
vpmadd52huq zmm14, zmm3, zmm7
vpsrlq zmm7, zmm3, 52
vpaddq zmm7, zmm13, zmm7
vmovdqa64 zmm13, zmmword ptr [rsi + 320]
vpmadd52luq zmm17, zmm2, zmm13
vpmadd52huq zmm18, zmm2, zmm13
vpmadd52luq zmm14, zmm3, zmm12
vpmadd52huq zmm15, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 384]
vpmadd52luq zmm18, zmm2, zmm12
vpmadd52huq zmm19, zmm2, zmm12
vpmadd52luq zmm15, zmm3, zmm6
vpmadd52huq zmm16, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm19, zmm2, zmm6
vpmadd52huq zmm20, zmm2, zmm6
vpmadd52luq zmm16, zmm3, zmm9
vpmadd52huq zmm17, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 512]
vpmadd52luq zmm20, zmm2, zmm9
vpmadd52huq zmm21, zmm2, zmm9
vpmadd52luq zmm17, zmm3, zmm11
vpmadd52huq zmm18, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 576]
vpmadd52luq zmm21, zmm2, zmm11
vpmadd52huq zmm22, zmm2, zmm11
vpmadd52luq zmm18, zmm3, zmm13
vpmadd52huq zmm19, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 640]
vpmadd52luq zmm22, zmm2, zmm13
vpmadd52huq zmm23, zmm2, zmm13
vpmadd52luq zmm19, zmm3, zmm12
vpmadd52huq zmm20, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 704]
vpmadd52luq zmm23, zmm2, zmm12
vpmadd52huq zmm24, zmm2, zmm12
vpmadd52luq zmm20, zmm3, zmm6
vpmadd52huq zmm21, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm24, zmm2, zmm6
vpmadd52huq zmm25, zmm2, zmm6
vpmadd52luq zmm21, zmm3, zmm9
vpmadd52huq zmm22, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 832]
vpmadd52luq zmm25, zmm2, zmm9
vpmadd52huq zmm26, zmm2, zmm9
vpmadd52luq zmm22, zmm3, zmm11
vpmadd52huq zmm23, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 896]
vpmadd52luq zmm26, zmm2, zmm11
vpmadd52huq zmm8, zmm2, zmm11
vpmadd52luq zmm23, zmm3, zmm13
vpmadd52huq zmm24, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 960]
vpmadd52luq zmm8, zmm2, zmm13
vpmadd52huq zmm0, zmm2, zmm13
vpmadd52luq zmm24, zmm3, zmm12
vpmadd52huq zmm25, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1024]
vpmadd52luq zmm0, zmm2, zmm12
vpmadd52huq zmm4, zmm2, zmm12
vpmadd52luq zmm25, zmm3, zmm6
vpmadd52huq zmm26, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm4, zmm2, zmm6
vpmadd52huq zmm1, zmm2, zmm6
vpmadd52luq zmm26, zmm3, zmm9
vpmadd52huq zmm8, zmm3, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1152]
vpmadd52luq zmm1, zmm2, zmm9
vpmadd52huq zmm5, zmm2, zmm9
vpmadd52luq zmm8, zmm3, zmm11
vpmadd52huq zmm0, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 1216]
vpmadd52luq zmm5, zmm2, zmm11
vmovdqa64 zmm10, zmmword ptr [rdi + 1728]
vpmadd52huq zmm10, zmm2, zmm11
vpmadd52luq zmm0, zmm3, zmm13
vpmadd52huq zmm4, zmm3, zmm13
vpmadd52luq zmm4, zmm3, zmm12
vpmadd52huq zmm1, zmm3, zmm12
vpmadd52luq zmm1, zmm3, zmm6
vpmadd52huq zmm5, zmm3, zmm6
vpmadd52luq zmm5, zmm3, zmm9
vpmadd52huq zmm10, zmm3, zmm9
vpmadd52luq zmm10, zmm3, zmm11
vmovdqa64 zmm9, zmmword ptr [rdi + 1792]
vpmadd52huq zmm9, zmm3, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 0]
vpmadd52luq zmm14, zmm7, zmm11
vpsrlq zmm3, zmm7, 52
vpaddq zmm3, zmm14, zmm3
vpmadd52huq zmm15, zmm7, zmm11
vmovdqa64 zmm14, zmmword ptr [rsi + 64]
vpmadd52luq zmm15, zmm7, zmm14
vpmadd52huq zmm16, zmm7, zmm14
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm16, zmm7, zmm6
vpmadd52huq zmm17, zmm7, zmm6
vmovdqa64 zmm12, zmmword ptr [rsi + 192]
vpmadd52luq zmm17, zmm7, zmm12
vpmadd52huq zmm18, zmm7, zmm12
vmovdqa64 zmm13, zmmword ptr [rsi + 256]
vpmadd52luq zmm18, zmm7, zmm13
vpmadd52huq zmm19, zmm7, zmm13
vpmadd52luq zmm15, zmm3, zmm11
vpmadd52huq zmm16, zmm3, zmm11
vpsrlq zmm11, zmm3, 52
vpaddq zmm11, zmm15, zmm11
vmovdqa64 zmm15, zmmword ptr [rsi + 320]
vpmadd52luq zmm19, zmm7, zmm15
vpmadd52huq zmm20, zmm7, zmm15
vpmadd52luq zmm16, zmm3, zmm14
vpmadd52huq zmm17, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 384]
vpmadd52luq zmm20, zmm7, zmm14
vpmadd52huq zmm21, zmm7, zmm14
vpmadd52luq zmm17, zmm3, zmm6
vpmadd52huq zmm18, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm21, zmm7, zmm6
vpmadd52huq zmm22, zmm7, zmm6
vpmadd52luq zmm18, zmm3, zmm12
vpmadd52huq zmm19, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 512]
vpmadd52luq zmm22, zmm7, zmm12
vpmadd52huq zmm23, zmm7, zmm12
vpmadd52luq zmm19, zmm3, zmm13
vpmadd52huq zmm20, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 576]
vpmadd52luq zmm23, zmm7, zmm13
vpmadd52huq zmm24, zmm7, zmm13
vpmadd52luq zmm20, zmm3, zmm15
vpmadd52huq zmm21, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 640]
vpmadd52luq zmm24, zmm7, zmm15
vpmadd52huq zmm25, zmm7, zmm15
vpmadd52luq zmm21, zmm3, zmm14
vpmadd52huq zmm22, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 704]
vpmadd52luq zmm25, zmm7, zmm14
vpmadd52huq zmm26, zmm7, zmm14
vpmadd52luq zmm22, zmm3, zmm6
vpmadd52huq zmm23, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm26, zmm7, zmm6
vpmadd52huq zmm8, zmm7, zmm6
vpmadd52luq zmm23, zmm3, zmm12
vpmadd52huq zmm24, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 832]
vpmadd52luq zmm8, zmm7, zmm12
vpmadd52huq zmm0, zmm7, zmm12
vpmadd52luq zmm24, zmm3, zmm13
vpmadd52huq zmm25, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 896]
vpmadd52luq zmm0, zmm7, zmm13
vpmadd52huq zmm4, zmm7, zmm13
vpmadd52luq zmm25, zmm3, zmm15
vpmadd52huq zmm26, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 960]
vpmadd52luq zmm4, zmm7, zmm15
vpmadd52huq zmm1, zmm7, zmm15
vpmadd52luq zmm26, zmm3, zmm14
vpmadd52huq zmm8, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1024]
vpmadd52luq zmm1, zmm7, zmm14
vpmadd52huq zmm5, zmm7, zmm14
vpmadd52luq zmm8, zmm3, zmm6
vpmadd52huq zmm0, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm5, zmm7, zmm6
vpmadd52huq zmm10, zmm7, zmm6
vpmadd52luq zmm0, zmm3, zmm12
vpmadd52huq zmm4, zmm3, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1152]
vpmadd52luq zmm10, zmm7, zmm12
vpmadd52huq zmm9, zmm7, zmm12
vpmadd52luq zmm4, zmm3, zmm13
vpmadd52huq zmm1, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 1216]
vpmadd52luq zmm9, zmm7, zmm13
vmovdqa64 zmm2, zmmword ptr [rdi + 1856]
vpmadd52huq zmm2, zmm7, zmm13
vpmadd52luq zmm1, zmm3, zmm15
vpmadd52huq zmm5, zmm3, zmm15
vpmadd52luq zmm5, zmm3, zmm14
vpmadd52huq zmm10, zmm3, zmm14
vpmadd52luq zmm10, zmm3, zmm6
vpmadd52huq zmm9, zmm3, zmm6
vpmadd52luq zmm9, zmm3, zmm12
vpmadd52huq zmm2, zmm3, zmm12
vpmadd52luq zmm2, zmm3, zmm13
vmovdqa64 zmm12, zmmword ptr [rdi + 1920]
vpmadd52huq zmm12, zmm3, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 0]
vpmadd52luq zmm16, zmm11, zmm13
vpsrlq zmm3, zmm11, 52
vpaddq zmm3, zmm16, zmm3
vpmadd52huq zmm17, zmm11, zmm13
vmovdqa64 zmm16, zmmword ptr [rsi + 64]
vpmadd52luq zmm17, zmm11, zmm16
vpmadd52huq zmm18, zmm11, zmm16
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm18, zmm11, zmm6
vpmadd52huq zmm19, zmm11, zmm6
vmovdqa64 zmm14, zmmword ptr [rsi + 192]
vpmadd52luq zmm19, zmm11, zmm14
vpmadd52huq zmm20, zmm11, zmm14
vmovdqa64 zmm15, zmmword ptr [rsi + 256]
vpmadd52luq zmm20, zmm11, zmm15
vpmadd52huq zmm21, zmm11, zmm15
vpmadd52luq zmm17, zmm3, zmm13
vpmadd52huq zmm18, zmm3, zmm13
vpsrlq zmm13, zmm3, 52
vpaddq zmm13, zmm17, zmm13
vmovdqa64 zmm17, zmmword ptr [rsi + 320]
vpmadd52luq zmm21, zmm11, zmm17
vpmadd52huq zmm22, zmm11, zmm17
vpmadd52luq zmm18, zmm3, zmm16
vpmadd52huq zmm19, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 384]
vpmadd52luq zmm22, zmm11, zmm16
vpmadd52huq zmm23, zmm11, zmm16
vpmadd52luq zmm19, zmm3, zmm6
vpmadd52huq zmm20, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm23, zmm11, zmm6
vpmadd52huq zmm24, zmm11, zmm6
vpmadd52luq zmm20, zmm3, zmm14
vpmadd52huq zmm21, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 512]
vpmadd52luq zmm24, zmm11, zmm14
vpmadd52huq zmm25, zmm11, zmm14
vpmadd52luq zmm21, zmm3, zmm15
vpmadd52huq zmm22, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 576]
vpmadd52luq zmm25, zmm11, zmm15
vpmadd52huq zmm26, zmm11, zmm15
vpmadd52luq zmm22, zmm3, zmm17
vpmadd52huq zmm23, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 640]
vpmadd52luq zmm26, zmm11, zmm17
vpmadd52huq zmm8, zmm11, zmm17
vpmadd52luq zmm23, zmm3, zmm16
vpmadd52huq zmm24, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 704]
vpmadd52luq zmm8, zmm11, zmm16
vpmadd52huq zmm0, zmm11, zmm16
vpmadd52luq zmm24, zmm3, zmm6
vpmadd52huq zmm25, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm0, zmm11, zmm6
vpmadd52huq zmm4, zmm11, zmm6
vpmadd52luq zmm25, zmm3, zmm14
vpmadd52huq zmm26, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 832]
vpmadd52luq zmm4, zmm11, zmm14
vpmadd52huq zmm1, zmm11, zmm14
vpmadd52luq zmm26, zmm3, zmm15
vpmadd52huq zmm8, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 896]
vpmadd52luq zmm1, zmm11, zmm15
vpmadd52huq zmm5, zmm11, zmm15
vpmadd52luq zmm8, zmm3, zmm17
vpmadd52huq zmm0, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 960]
vpmadd52luq zmm5, zmm11, zmm17
vpmadd52huq zmm10, zmm11, zmm17
vpmadd52luq zmm0, zmm3, zmm16
vpmadd52huq zmm4, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1024]
vpmadd52luq zmm10, zmm11, zmm16
vpmadd52huq zmm9, zmm11, zmm16
vpmadd52luq zmm4, zmm3, zmm6
vpmadd52huq zmm1, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm9, zmm11, zmm6
vpmadd52huq zmm2, zmm11, zmm6
vpmadd52luq zmm1, zmm3, zmm14
vpmadd52huq zmm5, zmm3, zmm14
vmovdqa64 zmm14, zmmword ptr [rsi + 1152]
vpmadd52luq zmm2, zmm11, zmm14
vpmadd52huq zmm12, zmm11, zmm14
vpmadd52luq zmm5, zmm3, zmm15
vpmadd52huq zmm10, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 1216]
vpmadd52luq zmm12, zmm11, zmm15
vmovdqa64 zmm7, zmmword ptr [rdi + 1984]
vpmadd52huq zmm7, zmm11, zmm15
vpmadd52luq zmm10, zmm3, zmm17
vpmadd52huq zmm9, zmm3, zmm17
vpmadd52luq zmm9, zmm3, zmm16
vpmadd52huq zmm2, zmm3, zmm16
vpmadd52luq zmm2, zmm3, zmm6
vpmadd52huq zmm12, zmm3, zmm6
vpmadd52luq zmm12, zmm3, zmm14
vpmadd52huq zmm7, zmm3, zmm14
vpmadd52luq zmm7, zmm3, zmm15
vmovdqa64 zmm14, zmmword ptr [rdi + 2048]
vpmadd52huq zmm14, zmm3, zmm15
vmovdqa64 zmm15, zmmword ptr [rsi + 0]
vpmadd52luq zmm18, zmm13, zmm15
vpsrlq zmm3, zmm13, 52
vpaddq zmm3, zmm18, zmm3
vpmadd52huq zmm19, zmm13, zmm15
vmovdqa64 zmm18, zmmword ptr [rsi + 64]
vpmadd52luq zmm19, zmm13, zmm18
vpmadd52huq zmm20, zmm13, zmm18
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm20, zmm13, zmm6
vpmadd52huq zmm21, zmm13, zmm6
vmovdqa64 zmm16, zmmword ptr [rsi + 192]
vpmadd52luq zmm21, zmm13, zmm16
vpmadd52huq zmm22, zmm13, zmm16
vmovdqa64 zmm17, zmmword ptr [rsi + 256]
vpmadd52luq zmm22, zmm13, zmm17
vpmadd52huq zmm23, zmm13, zmm17
vpmadd52luq zmm19, zmm3, zmm15
vpmadd52huq zmm20, zmm3, zmm15
vpsrlq zmm15, zmm3, 52
vpaddq zmm15, zmm19, zmm15
vmovdqa64 zmm19, zmmword ptr [rsi + 320]
vpmadd52luq zmm23, zmm13, zmm19
vpmadd52huq zmm24, zmm13, zmm19
vpmadd52luq zmm20, zmm3, zmm18
vpmadd52huq zmm21, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 384]
vpmadd52luq zmm24, zmm13, zmm18
vpmadd52huq zmm25, zmm13, zmm18
vpmadd52luq zmm21, zmm3, zmm6
vpmadd52huq zmm22, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm25, zmm13, zmm6
vpmadd52huq zmm26, zmm13, zmm6
vpmadd52luq zmm22, zmm3, zmm16
vpmadd52huq zmm23, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 512]
vpmadd52luq zmm26, zmm13, zmm16
vpmadd52huq zmm8, zmm13, zmm16
vpmadd52luq zmm23, zmm3, zmm17
vpmadd52huq zmm24, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 576]
vpmadd52luq zmm8, zmm13, zmm17
vpmadd52huq zmm0, zmm13, zmm17
vpmadd52luq zmm24, zmm3, zmm19
vpmadd52huq zmm25, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 640]
vpmadd52luq zmm0, zmm13, zmm19
vpmadd52huq zmm4, zmm13, zmm19
vpmadd52luq zmm25, zmm3, zmm18
vpmadd52huq zmm26, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 704]
vpmadd52luq zmm4, zmm13, zmm18
vpmadd52huq zmm1, zmm13, zmm18
vpmadd52luq zmm26, zmm3, zmm6
vpmadd52huq zmm8, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm1, zmm13, zmm6
vpmadd52huq zmm5, zmm13, zmm6
vpmadd52luq zmm8, zmm3, zmm16
vpmadd52huq zmm0, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 832]
vpmadd52luq zmm5, zmm13, zmm16
vpmadd52huq zmm10, zmm13, zmm16
vpmadd52luq zmm0, zmm3, zmm17
vpmadd52huq zmm4, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 896]
vpmadd52luq zmm10, zmm13, zmm17
vpmadd52huq zmm9, zmm13, zmm17
vpmadd52luq zmm4, zmm3, zmm19
vpmadd52huq zmm1, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 960]
vpmadd52luq zmm9, zmm13, zmm19
vpmadd52huq zmm2, zmm13, zmm19
vpmadd52luq zmm1, zmm3, zmm18
vpmadd52huq zmm5, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1024]
vpmadd52luq zmm2, zmm13, zmm18
vpmadd52huq zmm12, zmm13, zmm18
vpmadd52luq zmm5, zmm3, zmm6
vpmadd52huq zmm10, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm12, zmm13, zmm6
vpmadd52huq zmm7, zmm13, zmm6
vpmadd52luq zmm10, zmm3, zmm16
vpmadd52huq zmm9, zmm3, zmm16
vmovdqa64 zmm16, zmmword ptr [rsi + 1152]
vpmadd52luq zmm7, zmm13, zmm16
vpmadd52huq zmm14, zmm13, zmm16
vpmadd52luq zmm9, zmm3, zmm17
vpmadd52huq zmm2, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1216]
vpmadd52luq zmm14, zmm13, zmm17
vmovdqa64 zmm11, zmmword ptr [rdi + 2112]
vpmadd52huq zmm11, zmm13, zmm17
vpmadd52luq zmm2, zmm3, zmm19
vpmadd52huq zmm12, zmm3, zmm19
vpmadd52luq zmm12, zmm3, zmm18
vpmadd52huq zmm7, zmm3, zmm18
vpmadd52luq zmm7, zmm3, zmm6
vpmadd52huq zmm14, zmm3, zmm6
vpmadd52luq zmm14, zmm3, zmm16
vpmadd52huq zmm11, zmm3, zmm16
vpmadd52luq zmm11, zmm3, zmm17
vmovdqa64 zmm16, zmmword ptr [rdi + 2176]
vpmadd52huq zmm16, zmm3, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 0]
vpmadd52luq zmm20, zmm15, zmm17
vpsrlq zmm3, zmm15, 52
vpaddq zmm3, zmm20, zmm3
vpmadd52huq zmm21, zmm15, zmm17
vmovdqa64 zmm20, zmmword ptr [rsi + 64]
vpmadd52luq zmm21, zmm15, zmm20
vpmadd52huq zmm22, zmm15, zmm20
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm22, zmm15, zmm6
vpmadd52huq zmm23, zmm15, zmm6
vmovdqa64 zmm18, zmmword ptr [rsi + 192]
vpmadd52luq zmm23, zmm15, zmm18
vpmadd52huq zmm24, zmm15, zmm18
vmovdqa64 zmm19, zmmword ptr [rsi + 256]
vpmadd52luq zmm24, zmm15, zmm19
vpmadd52huq zmm25, zmm15, zmm19
vpmadd52luq zmm21, zmm3, zmm17
vpmadd52huq zmm22, zmm3, zmm17
vpsrlq zmm17, zmm3, 52
vpaddq zmm17, zmm21, zmm17
vmovdqa64 zmm21, zmmword ptr [rsi + 320]
vpmadd52luq zmm25, zmm15, zmm21
vpmadd52huq zmm26, zmm15, zmm21
vpmadd52luq zmm22, zmm3, zmm20
vpmadd52huq zmm23, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 384]
vpmadd52luq zmm26, zmm15, zmm20
vpmadd52huq zmm8, zmm15, zmm20
vpmadd52luq zmm23, zmm3, zmm6
vpmadd52huq zmm24, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm8, zmm15, zmm6
vpmadd52huq zmm0, zmm15, zmm6
vpmadd52luq zmm24, zmm3, zmm18
vpmadd52huq zmm25, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 512]
vpmadd52luq zmm0, zmm15, zmm18
vpmadd52huq zmm4, zmm15, zmm18
vpmadd52luq zmm25, zmm3, zmm19
vpmadd52huq zmm26, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 576]
vpmadd52luq zmm4, zmm15, zmm19
vpmadd52huq zmm1, zmm15, zmm19
vpmadd52luq zmm26, zmm3, zmm21
vpmadd52huq zmm8, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 640]
vpmadd52luq zmm1, zmm15, zmm21
vpmadd52huq zmm5, zmm15, zmm21
vpmadd52luq zmm8, zmm3, zmm20
vpmadd52huq zmm0, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 704]
vpmadd52luq zmm5, zmm15, zmm20
vpmadd52huq zmm10, zmm15, zmm20
vpmadd52luq zmm0, zmm3, zmm6
vpmadd52huq zmm4, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm10, zmm15, zmm6
vpmadd52huq zmm9, zmm15, zmm6
vpmadd52luq zmm4, zmm3, zmm18
vpmadd52huq zmm1, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 832]
vpmadd52luq zmm9, zmm15, zmm18
vpmadd52huq zmm2, zmm15, zmm18
vpmadd52luq zmm1, zmm3, zmm19
vpmadd52huq zmm5, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 896]
vpmadd52luq zmm2, zmm15, zmm19
vpmadd52huq zmm12, zmm15, zmm19
vpmadd52luq zmm5, zmm3, zmm21
vpmadd52huq zmm10, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 960]
vpmadd52luq zmm12, zmm15, zmm21
vpmadd52huq zmm7, zmm15, zmm21
vpmadd52luq zmm10, zmm3, zmm20
vpmadd52huq zmm9, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1024]
vpmadd52luq zmm7, zmm15, zmm20
vpmadd52huq zmm14, zmm15, zmm20
vpmadd52luq zmm9, zmm3, zmm6
vpmadd52huq zmm2, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm14, zmm15, zmm6
vpmadd52huq zmm11, zmm15, zmm6
vpmadd52luq zmm2, zmm3, zmm18
vpmadd52huq zmm12, zmm3, zmm18
vmovdqa64 zmm18, zmmword ptr [rsi + 1152]
vpmadd52luq zmm11, zmm15, zmm18
vpmadd52huq zmm16, zmm15, zmm18
vpmadd52luq zmm12, zmm3, zmm19
vpmadd52huq zmm7, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1216]
vpmadd52luq zmm16, zmm15, zmm19
vmovdqa64 zmm13, zmmword ptr [rdi + 2240]
vpmadd52huq zmm13, zmm15, zmm19
vpmadd52luq zmm7, zmm3, zmm21
vpmadd52huq zmm14, zmm3, zmm21
vpmadd52luq zmm14, zmm3, zmm20
vpmadd52huq zmm11, zmm3, zmm20
vpmadd52luq zmm11, zmm3, zmm6
vpmadd52huq zmm16, zmm3, zmm6
vpmadd52luq zmm16, zmm3, zmm18
vpmadd52huq zmm13, zmm3, zmm18
vpmadd52luq zmm13, zmm3, zmm19
vmovdqa64 zmm18, zmmword ptr [rdi + 2304]
vpmadd52huq zmm18, zmm3, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 0]
vpmadd52luq zmm22, zmm17, zmm19
vpsrlq zmm3, zmm17, 52
vpaddq zmm3, zmm22, zmm3
vpmadd52huq zmm23, zmm17, zmm19
vmovdqa64 zmm22, zmmword ptr [rsi + 64]
vpmadd52luq zmm23, zmm17, zmm22
vpmadd52huq zmm24, zmm17, zmm22
vmovdqa64 zmm6, zmmword ptr [rsi + 128]
vpmadd52luq zmm24, zmm17, zmm6
vpmadd52huq zmm25, zmm17, zmm6
vmovdqa64 zmm20, zmmword ptr [rsi + 192]
vpmadd52luq zmm25, zmm17, zmm20
vpmadd52huq zmm26, zmm17, zmm20
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vpmadd52luq zmm26, zmm17, zmm21
vpmadd52huq zmm8, zmm17, zmm21
vpmadd52luq zmm23, zmm3, zmm19
vpmadd52huq zmm24, zmm3, zmm19
vpsrlq zmm19, zmm3, 52
vpaddq zmm19, zmm23, zmm19
vmovdqa64 zmm23, zmmword ptr [rsi + 320]
vpmadd52luq zmm8, zmm17, zmm23
vpmadd52huq zmm0, zmm17, zmm23
vpmadd52luq zmm24, zmm3, zmm22
vpmadd52huq zmm25, zmm3, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 384]
vpmadd52luq zmm0, zmm17, zmm22
vpmadd52huq zmm4, zmm17, zmm22
vpmadd52luq zmm25, zmm3, zmm6
vpmadd52huq zmm26, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 448]
vpmadd52luq zmm4, zmm17, zmm6
vpmadd52huq zmm1, zmm17, zmm6
vpmadd52luq zmm26, zmm3, zmm20
vpmadd52huq zmm8, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 512]
vpmadd52luq zmm1, zmm17, zmm20
vpmadd52huq zmm5, zmm17, zmm20
vpmadd52luq zmm8, zmm3, zmm21
vpmadd52huq zmm0, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 576]
vpmadd52luq zmm5, zmm17, zmm21
vpmadd52huq zmm10, zmm17, zmm21
vpmadd52luq zmm0, zmm3, zmm23
vpmadd52huq zmm4, zmm3, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 640]
vpmadd52luq zmm10, zmm17, zmm23
vpmadd52huq zmm9, zmm17, zmm23
vpmadd52luq zmm4, zmm3, zmm22
vpmadd52huq zmm1, zmm3, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 704]
vpmadd52luq zmm9, zmm17, zmm22
vpmadd52huq zmm2, zmm17, zmm22
vpmadd52luq zmm1, zmm3, zmm6
vpmadd52huq zmm5, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 768]
vpmadd52luq zmm2, zmm17, zmm6
vpmadd52huq zmm12, zmm17, zmm6
vpmadd52luq zmm5, zmm3, zmm20
vpmadd52huq zmm10, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 832]
vpmadd52luq zmm12, zmm17, zmm20
vpmadd52huq zmm7, zmm17, zmm20
vpmadd52luq zmm10, zmm3, zmm21
vpmadd52huq zmm9, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 896]
vpmadd52luq zmm7, zmm17, zmm21
vpmadd52huq zmm14, zmm17, zmm21
vpmadd52luq zmm9, zmm3, zmm23
vpmadd52huq zmm2, zmm3, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 960]
vpmadd52luq zmm14, zmm17, zmm23
vpmadd52huq zmm11, zmm17, zmm23
vpmadd52luq zmm2, zmm3, zmm22
vpmadd52huq zmm12, zmm3, zmm22
vmovdqa64 zmm22, zmmword ptr [rsi + 1024]
vpmadd52luq zmm11, zmm17, zmm22
vpmadd52huq zmm16, zmm17, zmm22
vpmadd52luq zmm12, zmm3, zmm6
vpmadd52huq zmm7, zmm3, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 1088]
vpmadd52luq zmm16, zmm17, zmm6
vpmadd52huq zmm13, zmm17, zmm6
vpmadd52luq zmm7, zmm3, zmm20
vpmadd52huq zmm14, zmm3, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 1152]
vpmadd52luq zmm13, zmm17, zmm20
vpmadd52huq zmm18, zmm17, zmm20
vpmadd52luq zmm14, zmm3, zmm21
vpmadd52huq zmm11, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1216]
vpmadd52luq zmm18, zmm17, zmm21
vmovdqa64 zmm15, zmmword ptr [rdi + 2368]
vpmadd52huq zmm15, zmm17, zmm21
vpmadd52luq zmm11, zmm3, zmm23
vpmadd52huq zmm16, zmm3, zmm23
vpmadd52luq zmm16, zmm3, zmm22
vpmadd52huq zmm13, zmm3, zmm22
vpmadd52luq zmm13, zmm3, zmm6
vpmadd52huq zmm18, zmm3, zmm6
vpmadd52luq zmm18, zmm3, zmm20
vpmadd52huq zmm15, zmm3, zmm20
vpmadd52luq zmm15, zmm3, zmm21
vmovdqa64 zmm20, zmmword ptr [rdi + 2432]
vpmadd52huq zmm20, zmm3, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 0]
vpmadd52luq zmm24, zmm19, zmm21
vpsrlq zmm3, zmm19, 52
vpaddq zmm3, zmm24, zmm3
vpxord zmm24, zmm24, zmm24
vpmadd52luq zmm24, zmm3, zmmword ptr [rsi + 2560]
vpmadd52huq zmm25, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 64]
vpmadd52luq zmm25, zmm19, zmm21
vpmadd52huq zmm26, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 128]
vpmadd52luq zmm26, zmm19, zmm21
vpmadd52huq zmm8, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 192]
vpmadd52luq zmm8, zmm19, zmm21
vpmadd52huq zmm0, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vpmadd52luq zmm0, zmm19, zmm21
vpmadd52huq zmm4, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 320]
vpmadd52luq zmm4, zmm19, zmm21
vpmadd52huq zmm1, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 384]
vpmadd52luq zmm1, zmm19, zmm21
vpmadd52huq zmm5, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 448]
vpmadd52luq zmm5, zmm19, zmm21
vpmadd52huq zmm10, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 512]
vpmadd52luq zmm10, zmm19, zmm21
vpmadd52huq zmm9, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 576]
vpmadd52luq zmm9, zmm19, zmm21
vpmadd52huq zmm2, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 640]
vpmadd52luq zmm2, zmm19, zmm21
vpmadd52huq zmm12, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 704]
vpmadd52luq zmm12, zmm19, zmm21
vpmadd52huq zmm7, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 768]
vpmadd52luq zmm7, zmm19, zmm21
vpmadd52huq zmm14, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 832]
vpmadd52luq zmm14, zmm19, zmm21
vpmadd52huq zmm11, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 896]
vpmadd52luq zmm11, zmm19, zmm21
vpmadd52huq zmm16, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 960]
vpmadd52luq zmm16, zmm19, zmm21
vpmadd52huq zmm13, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1024]
vpmadd52luq zmm13, zmm19, zmm21
vpmadd52huq zmm18, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1088]
vpmadd52luq zmm18, zmm19, zmm21
vpmadd52huq zmm15, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1152]
vpmadd52luq zmm15, zmm19, zmm21
vpmadd52huq zmm20, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1216]
vpmadd52luq zmm20, zmm19, zmm21
vmovdqa64 zmm6, zmmword ptr [rdi + 2496]
vpmadd52huq zmm6, zmm19, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1280]
vpmadd52luq zmm3, zmm24, zmm21
vpmadd52huq zmm25, zmm24, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1344]
vpmadd52luq zmm25, zmm24, zmm21
vpmadd52huq zmm26, zmm24, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1408]
vpmadd52luq zmm26, zmm24, zmm21
vpmadd52huq zmm8, zmm24, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1472]
vpmadd52luq zmm8, zmm24, zmm21
vpmadd52huq zmm0, zmm24, zmm21
vmovdqa64 zmm21, zmmword ptr [rsi + 1536]
vpmadd52luq zmm0, zmm24, zmm21
vpmadd52huq zmm4, zmm24, zmm21
vpsrlq zmm3, zmm3, 52
vpaddq zmm3, zmm25, zmm3
vmovdqa64 zmm25, zmmword ptr [rsi + 1600]
vpmadd52luq zmm4, zmm24, zmm25
vpmadd52huq zmm1, zmm24, zmm25
vpsrlq zmm25, zmm3, 52
vpaddq zmm25, zmm26, zmm25
vmovdqa64 zmm26, zmmword ptr [rsi + 1664]
vpmadd52luq zmm1, zmm24, zmm26
vpmadd52huq zmm5, zmm24, zmm26
vpsrlq zmm26, zmm25, 52
vpaddq zmm26, zmm8, zmm26
vmovdqa64 zmm8, zmmword ptr [rsi + 1728]
vpmadd52luq zmm5, zmm24, zmm8
vpmadd52huq zmm10, zmm24, zmm8
vpsrlq zmm8, zmm26, 52
vpaddq zmm8, zmm0, zmm8
vmovdqa64 zmm0, zmmword ptr [rsi + 1792]
vpmadd52luq zmm10, zmm24, zmm0
vpmadd52huq zmm9, zmm24, zmm0
vpsrlq zmm0, zmm8, 52
vpaddq zmm0, zmm4, zmm0
vmovdqa64 zmm4, zmmword ptr [rsi + 1856]
vpmadd52luq zmm9, zmm24, zmm4
vpmadd52huq zmm2, zmm24, zmm4
vpsrlq zmm4, zmm0, 52
vpaddq zmm4, zmm1, zmm4
vmovdqa64 zmm1, zmmword ptr [rsi + 1920]
vpmadd52luq zmm2, zmm24, zmm1
vpmadd52huq zmm12, zmm24, zmm1
vpsrlq zmm1, zmm4, 52
vpaddq zmm1, zmm5, zmm1
vmovdqa64 zmm5, zmmword ptr [rsi + 1984]
vpmadd52luq zmm12, zmm24, zmm5
vpmadd52huq zmm7, zmm24, zmm5
vpsrlq zmm5, zmm1, 52
vpaddq zmm5, zmm10, zmm5
vmovdqa64 zmm10, zmmword ptr [rsi + 2048]
vpmadd52luq zmm7, zmm24, zmm10
vpmadd52huq zmm14, zmm24, zmm10
vpsrlq zmm10, zmm5, 52
vpaddq zmm10, zmm9, zmm10
vmovdqa64 zmm9, zmmword ptr [rsi + 2112]
vpmadd52luq zmm14, zmm24, zmm9
vpmadd52huq zmm11, zmm24, zmm9
vpsrlq zmm9, zmm10, 52
vpaddq zmm9, zmm2, zmm9
vmovdqa64 zmm2, zmmword ptr [rsi + 2176]
vpmadd52luq zmm11, zmm24, zmm2
vpmadd52huq zmm16, zmm24, zmm2
vpsrlq zmm2, zmm9, 52
vpaddq zmm2, zmm12, zmm2
vmovdqa64 zmm12, zmmword ptr [rsi + 2240]
vpmadd52luq zmm16, zmm24, zmm12
vpmadd52huq zmm13, zmm24, zmm12
vpsrlq zmm12, zmm2, 52
vpaddq zmm12, zmm7, zmm12
vmovdqa64 zmm7, zmmword ptr [rsi + 2304]
vpmadd52luq zmm13, zmm24, zmm7
vpmadd52huq zmm18, zmm24, zmm7
vpsrlq zmm7, zmm12, 52
vpaddq zmm7, zmm14, zmm7
vmovdqa64 zmm14, zmmword ptr [rsi + 2368]
vpmadd52luq zmm18, zmm24, zmm14
vpmadd52huq zmm15, zmm24, zmm14
vpsrlq zmm14, zmm7, 52
vpaddq zmm14, zmm11, zmm14
vmovdqa64 zmm11, zmmword ptr [rsi + 2432]
vpmadd52luq zmm15, zmm24, zmm11
vpmadd52huq zmm20, zmm24, zmm11
vpsrlq zmm11, zmm14, 52
vpaddq zmm11, zmm16, zmm11
vmovdqa64 zmm16, zmmword ptr [rsi + 2496]
vpmadd52luq zmm20, zmm24, zmm16
vpmadd52huq zmm6, zmm24, zmm16
vpsrlq zmm16, zmm11, 52
vpaddq zmm16, zmm13, zmm16
vpsrlq zmm13, zmm16, 52
vpaddq zmm13, zmm18, zmm13
vpsrlq zmm18, zmm13, 52
vpaddq zmm18, zmm15, zmm18
vpsrlq zmm15, zmm18, 52
vpaddq zmm15, zmm20, zmm15
vpsrlq zmm20, zmm15, 52
vpaddq zmm20, zmm6, zmm20
vmovdqa64 zmmword ptr [rdx + 0], zmm3
vmovdqa64 zmmword ptr [rdx + 64], zmm25
vmovdqa64 zmmword ptr [rdx + 128], zmm26
vmovdqa64 zmmword ptr [rdx + 192], zmm8
vmovdqa64 zmmword ptr [rdx + 256], zmm0
vmovdqa64 zmmword ptr [rdx + 320], zmm4
vmovdqa64 zmmword ptr [rdx + 384], zmm1
vmovdqa64 zmmword ptr [rdx + 448], zmm5
vmovdqa64 zmmword ptr [rdx + 512], zmm10
vmovdqa64 zmmword ptr [rdx + 576], zmm9
vmovdqa64 zmmword ptr [rdx + 640], zmm2
vmovdqa64 zmmword ptr [rdx + 704], zmm12
vmovdqa64 zmmword ptr [rdx + 768], zmm7
vmovdqa64 zmmword ptr [rdx + 832], zmm14
vmovdqa64 zmmword ptr [rdx + 896], zmm11
vmovdqa64 zmmword ptr [rdx + 960], zmm16
vmovdqa64 zmmword ptr [rdx + 1024], zmm13
vmovdqa64 zmmword ptr [rdx + 1088], zmm18
vmovdqa64 zmmword ptr [rdx + 1152], zmm15
vmovdqa64 zmmword ptr [rdx + 1216], zmm20
